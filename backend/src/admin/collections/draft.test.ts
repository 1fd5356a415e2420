import { describe, expect, it } from "vitest"
import { bodyFrom, emptyDraft, moved } from "./draft"

describe("a collection's form", () => {
  it("moves a product one place and stops at the ends", () => {
    expect(moved(["a", "b", "c"], "b", -1)).toEqual(["b", "a", "c"])
    expect(moved(["a", "b", "c"], "b", 1)).toEqual(["a", "c", "b"])
    expect(moved(["a", "b"], "a", -1)).toEqual(["a", "b"])
    expect(moved(["a", "b"], "b", 1)).toEqual(["a", "b"])
    expect(moved(["a"], "x", 1)).toEqual(["a"])
  })

  it("sends no address when none is typed, and no region for spaces", () => {
    expect(bodyFrom({ ...emptyDraft, region: "  " })).not.toHaveProperty("slug")
    expect(bodyFrom({ ...emptyDraft, slug: " mat-ong ", region: " " })).toMatchObject({
      slug: "mat-ong",
      region: null,
    })
  })
})
