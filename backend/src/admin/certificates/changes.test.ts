import { describe, expect, it } from "vitest"
import { changesOf } from "./changes"

const row = { id: "1", deed: "corrected", actor: "a", at: "2026-11-25T00:00:00Z", reason: null } as const

describe("the changes of an audit row", () => {
  it("are the values that differ, days written as Vietnam writes them", () => {
    const before = { number: "1/GCN", issued_on: "2026-02-01", place_then: null, revision: 1 }
    const after = { number: "1/GCN", issued_on: "2026-03-01", place_then: "xã Hoàng Tung", revision: 2 }
    expect(changesOf({ ...row, before, after })).toEqual([
      { label: "Hiệu lực từ", before: "01/02/2026", after: "01/03/2026" },
      { label: "Nơi khi cấp", before: "—", after: "xã Hoàng Tung" },
    ])
  })

  it("are none for the issue itself", () => {
    expect(changesOf({ ...row, deed: "issued", before: null, after: { number: "1/GCN" } })).toEqual([])
  })
})
