import { describe, expect, it } from "vitest"
import { isLegalForm, LEGAL_FORM_NAMES, LEGAL_FORMS } from "./legal-form.js"
import { isProductGroupCode, PRODUCT_GROUPS, productGroup } from "./product-groups.js"
import { PRODUCT_SETS, productSet, productSetsOf } from "./product-sets.js"
import { REGISTRATION_KIND_NAMES, REGISTRATION_KINDS, registrationsByKind } from "./registration.js"

describe("groups and sets", () => {
  it("are six groups of 13, 4, 3, 2, 3 and 1 sets, 26 in all", () => {
    expect(PRODUCT_GROUPS.map((group) => [group.code, productSetsOf(group.code).length])).toEqual([
      ["food", 13],
      ["beverage", 4],
      ["herbal", 3],
      ["handicraft", 2],
      ["ornamental", 3],
      ["tourism", 1],
    ])
    expect(new Set(PRODUCT_SETS.map((set) => set.code)).size).toBe(26)
  })
  it("have paths that begin with the numeral of their group", () => {
    for (const { path, group } of PRODUCT_SETS) expect(path.split(".")[0]).toBe(productGroup(group).numeral)
  })
  it("count tea and tisanes as food", () => {
    expect([productSet("tea")?.group, productSet("other_tea")?.group]).toEqual(["food", "food"])
  })
  it("name a ministry only where a source was seen", () => {
    expect(productSet("cereal_processed")?.ministries).toEqual(["agriculture_environment", "industry_trade"])
    expect(productSet("white_spirit")?.ministries).toBeNull()
    expect(PRODUCT_SETS.filter((set) => set.ministries && !set.verified)).toEqual([])
    expect(PRODUCT_SETS.filter((set) => set.verified)).toHaveLength(9)
  })
  it("are not found by words that are none", () => {
    expect([productSet("cheese"), isProductGroupCode("drinks"), isProductGroupCode("food")]).toEqual([
      null,
      false,
      true,
    ])
  })
})

describe("words for people", () => {
  it("exist in both languages for every legal form and kind of registration", () => {
    const names = [
      ...LEGAL_FORMS.map((form) => LEGAL_FORM_NAMES[form]),
      ...REGISTRATION_KINDS.map((kind) => REGISTRATION_KIND_NAMES[kind]),
    ]
    for (const { vi, en } of names) expect(vi.length * en.length).toBeGreaterThan(0)
    expect([isLegalForm("household"), isLegalForm("company")]).toEqual([true, false])
  })
})

describe("registrations by kind", () => {
  it("counts each kind and gives zero to the ones nobody chose", () => {
    expect(registrationsByKind([{ kind: "new" }, { kind: "new" }, { kind: "reevaluation" }])).toEqual({
      new: 2,
      upgrade: 0,
      reevaluation: 1,
    })
  })
})
