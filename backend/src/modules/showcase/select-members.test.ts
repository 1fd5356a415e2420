import { describe, expect, it } from "vitest"
import { type MemberFacts, selectMembers } from "./select-members"

const aProduct = (handle: string, over: Partial<MemberFacts> = {}): MemberFacts => ({
  productId: `prod_${handle}`,
  handle,
  groupCode: "food",
  setCode: "tea",
  communeCode: "01777",
  tags: ["tra"],
  seasonMonths: null,
  promotable: true,
  ageRestricted: false,
  stars: 3,
  ...over,
})
const choice = { rule: {}, pinned: [], excluded: [] }
const handles = (list: readonly MemberFacts[]) => list.map((product) => product.handle)

describe("the members of a collection", () => {
  it("are those for which every field of the rule holds", () => {
    const goods = [
      aProduct("here", { seasonMonths: [11] }),
      aProduct("elsewhere", { communeCode: "01288", seasonMonths: [11] }),
      aProduct("another-month", { seasonMonths: [5] }),
      aProduct("another-tag", { tags: ["mien"], seasonMonths: [11] }),
    ]
    const rule = { commune_in: ["01777"], tags_any: ["tra"], season_any: [11, 12] }
    expect(handles(selectMembers({ ...choice, rule }, goods))).toEqual(["here"])
  })

  it("begin with the pinned ones in their own order, then as they come", () => {
    const goods = [aProduct("a"), aProduct("b"), aProduct("c")]
    const members = selectMembers({ ...choice, pinned: ["c", "b", "not-there"] }, goods)
    expect(handles(members)).toEqual(["c", "b", "a"])
  })

  it("leave when their certificate has lapsed, when they are excluded, and never drink", () => {
    const goods = [
      aProduct("lapsed", { stars: null }),
      aProduct("excluded"),
      aProduct("spirit", { ageRestricted: true }),
      aProduct("stays"),
    ]
    const pinned = ["lapsed", "spirit"]
    expect(handles(selectMembers({ rule: {}, pinned, excluded: ["excluded"] }, goods))).toEqual(["stays"])
  })

  it("need the stars that the rule asks for", () => {
    const goods = [aProduct("three"), aProduct("four", { stars: 4 })]
    expect(handles(selectMembers({ ...choice, rule: { stars_min: 4 } }, goods))).toEqual(["four"])
  })
})
