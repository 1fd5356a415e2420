import { startOfVietnamDay } from "@cho-phien/vietnam"
import { describe, expect, it } from "vitest"
import { collectionStateAt, type StateFields } from "./state"

const tet = startOfVietnamDay("2027-02-06")
const before = new Date(tet.getTime() - 1)
const published = (over: Partial<StateFields> = {}): StateFields => ({
  state: "published",
  publish_at: null,
  end_at: null,
  ...over,
})

describe("the state of a collection", () => {
  it("is scheduled until the very instant it begins", () => {
    const row = published({ publish_at: tet })
    expect([collectionStateAt(row, before), collectionStateAt(row, tet)]).toEqual(["scheduled", "published"])
  })

  it("is over at the instant it ends", () => {
    const row = published({ publish_at: null, end_at: tet.toISOString() })
    expect([collectionStateAt(row, before), collectionStateAt(row, tet)]).toEqual(["published", "ended"])
  })

  it("asks no clock for a draft and for what is archived", () => {
    for (const state of ["draft", "archived"] as const) {
      expect(collectionStateAt({ state, publish_at: before, end_at: before }, tet)).toBe(state)
    }
  })
})
