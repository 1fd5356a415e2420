import { describe, expect, it } from "vitest"
import type { MemberFacts } from "./judge"
import { nearMisses } from "./near-misses"
import { selectMembers } from "./select-members"

const aProduct = (handle: string, over: Partial<MemberFacts> = {}): MemberFacts => ({
  productId: `prod_${handle}`,
  handle,
  groupCode: "food",
  setCode: "tea",
  communeCode: "01777",
  producerId: "pdcr_1",
  tags: ["tra"],
  seasonMonths: null,
  priceFromDong: 85_000,
  promotable: true,
  ageRestricted: false,
  stars: 3,
  ...over,
})
const tea = { rule: { tags_any: ["tra"] }, pinned: [] as string[], excluded: [] as string[] }
const handles = (list: readonly MemberFacts[]) => list.map((product) => product.handle)

describe("the members of a collection", () => {
  it("are those for which every condition of the rule holds", () => {
    const goods = [
      aProduct("here", { seasonMonths: [11] }),
      aProduct("elsewhere", { communeCode: "01288", seasonMonths: [11] }),
      aProduct("another-month", { seasonMonths: [5] }),
      aProduct("another-tag", { tags: ["mien"], seasonMonths: [11] }),
    ]
    const rule = { commune_in: ["01777"], tags_any: ["tra"], season_any: [11, 12] }
    expect(handles(selectMembers({ ...tea, rule }, goods))).toEqual(["here"])
  })

  it.each([
    ["group", { group_in: ["food"] }, { groupCode: "beverage" }],
    ["set", { set_in: ["tea"] }, { setCode: "honey" }],
    ["producer", { producer_in: ["pdcr_1"] }, { producerId: "pdcr_2" }],
    ["stars", { stars_min: 3 }, { stars: null }],
    ["lowest price", { price_from_dong: 85_000 }, { priceFromDong: 84_999 }],
    ["highest price", { price_to_dong: 85_000 }, { priceFromDong: 85_001 }],
  ])("can be asked for by %s", (_, rule, other) => {
    const goods = [aProduct("in"), aProduct("out", other)]
    expect(handles(selectMembers({ ...tea, rule }, goods))).toEqual(["in"])
  })

  it("are none when the rule asks for nothing", () => {
    expect(selectMembers({ ...tea, rule: {} }, [aProduct("a")])).toEqual([])
    expect(selectMembers({ ...tea, rule: { group_in: [] } }, [aProduct("a")])).toEqual([])
  })

  it("begin with the hand-picked ones in their own order, by id or handle, even against the rule", () => {
    const goods = [aProduct("a"), aProduct("b"), aProduct("c", { tags: [] })]
    const members = selectMembers({ ...tea, pinned: ["c", "prod_b", "not-there"] }, goods)
    expect(handles(members)).toEqual(["c", "b", "a"])
  })

  it("leave when their certificate has lapsed, when they are excluded, and never drink", () => {
    const goods = [
      aProduct("lapsed", { stars: null }),
      aProduct("excluded"),
      aProduct("spirit", { ageRestricted: true }),
      aProduct("unpromoted", { promotable: false }),
      aProduct("stays"),
    ]
    const choice = { ...tea, pinned: ["lapsed", "spirit", "unpromoted", "excluded"], excluded: ["excluded"] }
    expect(handles(selectMembers(choice, goods))).toEqual(["stays"])
  })
})

describe("the near misses of a collection", () => {
  const rule = { commune_in: ["01777"], tags_any: ["tra"] }
  const because = (choice: Parameters<typeof nearMisses>[0], product: MemberFacts) =>
    nearMisses(choice, [product]).map((miss) => miss.because)

  it("fail one condition of several", () => {
    expect(because({ ...tea, rule }, aProduct("a", { communeCode: "01288" }))).toEqual([["commune"]])
    expect(because({ ...tea, rule }, aProduct("a", { communeCode: "01288", tags: [] }))).toEqual([])
  })

  it("are not the rest of the catalogue when there is one condition", () => {
    expect(because(tea, aProduct("a", { tags: [] }))).toEqual([])
  })

  it("fit the rule but have lost their certificate, or are spirits", () => {
    expect(because(tea, aProduct("a", { stars: null }))).toEqual([["no-valid-certificate"]])
    expect(because(tea, aProduct("a", { promotable: false }))).toEqual([["not-promoted"]])
  })

  it("are hand-picked and cannot come in, with every reason", () => {
    const choice = { ...tea, rule: {}, pinned: ["a"], excluded: ["a"] }
    expect(because(choice, aProduct("a", { stars: null }))).toEqual([["no-valid-certificate", "excluded"]])
  })

  it("are never members", () => {
    const goods = [aProduct("a"), aProduct("b", { communeCode: "01288" })]
    expect(handles(nearMisses({ ...tea, rule, pinned: ["b"] }, goods).map((miss) => miss.product))).toEqual(
      [],
    )
  })
})
