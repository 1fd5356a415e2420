import { describe, expect, it } from "vitest"
import { checkQuery } from "./check-query.js"
import type * as SearchTypes from "./medusa-search.js"
import { planHash, planOf } from "./plan.js"
import { toValue } from "./value-kind.js"

type Definition = SearchTypes.ResolvedSearchIndexDefinition

const aDefinition = (changes: Partial<Definition> = {}): Definition => ({
  name: "goods",
  entity: "product",
  primary_key: "id",
  provider: "any",
  physical_name: "goods_v1",
  definition_hash: "1",
  settings: {},
  fields: {
    id: { type: "keyword", filterable: true },
    name: { type: "text", searchable: { weight: 5 } },
    about: { type: "text", searchable: true },
    stars: { type: "integer", filterable: true, sortable: true, facetable: { types: ["value"] } },
    variants: { type: "object", array: true, fields: { sku: { type: "keyword", filterable: true } } },
  },
  seed: () => (async function* () {})(),
  ...changes,
})

describe("an index definition", () => {
  it("says by weights where words stand, and by abilities what is kept apart", () => {
    const plan = planOf(aDefinition())
    expect(plan.searchable).toEqual([
      { path: "name", tier: "name" },
      { path: "about", tier: "text" },
    ])
    expect(plan.columns.map(({ path, kind, array }) => [path, kind, array])).toEqual([
      ["stars", "integer", false],
      ["variants.sku", "string", true],
    ])
  })
  it("has the same hash for the same shape and another for another", () => {
    const { fields } = aDefinition()
    expect(planHash(planOf(aDefinition({ definition_hash: "2" })))).toBe(planHash(planOf(aDefinition())))
    const other = aDefinition({ fields: { ...fields, price: { type: "integer", filterable: true } } })
    expect(planHash(planOf(other))).not.toBe(planHash(planOf(aDefinition())))
  })
  it.each<[string, Partial<Definition>]>([
    ["a place on the globe", { fields: { id: { type: "keyword" }, at: { type: "geo", filterable: true } } }],
    [
      "an order by a list",
      { fields: { id: { type: "keyword" }, tags: { type: "keyword", array: true, sortable: true } } },
    ],
    ["distinct hits", { settings: { distinct_attribute: "stars" } }],
    [
      "typos switched off for one field",
      { settings: { typo_tolerance: { disabled_on_attributes: ["name"] } } },
    ],
    [
      "a rank by an unknown field",
      { settings: { provider_options: { "search-text": { rank_by: ["-colour"] } } } },
    ],
    ["a rank that is no list", { settings: { provider_options: { "search-text": { rank_by: "stars" } } } }],
  ])("is refused when it asks for %s", (_, changes) => expect(() => planOf(aDefinition(changes))).toThrow())
})

describe("values", () => {
  it.each([
    ["integer", "12", 12],
    ["float", 1.5, 1.5],
    ["boolean", "true", true],
    ["date", new Date(0), "1970-01-01T00:00:00.000Z"],
    ["string", 5, "5"],
    ["string", "a\u0000b", "ab"],
    ["integer", null, null],
  ] as const)("of kind %s: %j", (kind, value, typed) => expect(toValue(kind, value, "field")).toBe(typed))

  it.each([
    ["integer", 1.5],
    ["integer", ""],
    ["integer", "12 apples"],
    ["float", Number.NaN],
    ["boolean", "yes"],
    ["date", "soon"],
  ] as const)("of kind %s refuse %j", (kind, value) =>
    expect(() => toValue(kind, value, "field")).toThrow(/field/),
  )
})

describe("a query", () => {
  const ask = (more: Partial<SearchTypes.ProviderSearchQuery>) => () =>
    checkQuery({ index: aDefinition(), attributes_to_retrieve: [], ...more })

  it("of the ordinary kind passes", () => {
    expect(
      ask({ q: "trà", pagination: { skip: 0, take: 24 }, search_options: { facets: ["stars"] } }),
    ).not.toThrow()
  })
  it.each<[string, Partial<SearchTypes.ProviderSearchQuery>]>([
    ["names languages", { search_options: { locales: ["vi"] } }],
    ["wants distinct hits", { search_options: { distinct: "stars" } }],
    ["names fields to search", { search_options: { attributes_to_search_on: ["name"] } }],
    ["wants any word", { search_options: { match_strategy: "any" } }],
    ["takes half a hit", { pagination: { take: 0.5 } }],
  ])("that %s is refused", (_, more) => expect(ask(more)).toThrow())
})
