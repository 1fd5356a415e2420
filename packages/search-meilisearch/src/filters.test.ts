import { planOf, type SearchTypes } from "@cho-phien/search-provider"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { exactText, readExactText, sortText } from "./exact-text.js"
import { filterExpression } from "./filters.js"
import { settingsOf } from "./settings.js"

const definition: SearchTypes.ResolvedSearchIndexDefinition = {
  name: "goods",
  entity: "product",
  primary_key: "id",
  provider: "search-meilisearch",
  physical_name: "goods_v1",
  definition_hash: "1",
  settings: { provider_options: { "search-text": { rank_by: ["-stars"] } } },
  fields: {
    id: { type: "keyword", filterable: true },
    name: { type: "text", searchable: { weight: 5 } },
    commune: { type: "keyword", filterable: true },
    stars: { type: "integer", filterable: true, sortable: true },
    months: { type: "integer", array: true, filterable: true },
    sold_at: { type: "date", filterable: true },
  },
  seed: () => (async function* () {})(),
}
const plan = planOf(definition)
const expression = (filters: SearchTypes.SearchFilters) => filterExpression(filters, plan)

describe("filters in Meilisearch's language", () => {
  it.each<[SearchTypes.SearchFilters, string]>([
    [{ stars: 4 }, "f_stars IN [4]"],
    [{ stars: [3, 4] }, "f_stars IN [3, 4]"],
    [{ stars: { $gte: 3, $lt: 5 } }, "f_stars >= 3 AND f_stars < 5"],
    [{ stars: { $ne: 3 } }, "NOT f_stars IN [3]"],
    [{ sold_at: { $gt: "2026-01-01T00:00:00Z" } }, "f_sold_at > 1767225600000"],
    [{ months: { $contains: [1, 2] } }, "(f_months IN [1] AND f_months IN [2])"],
    [{ $or: [{ stars: 4 }, { months: 12 }] }, "((f_stars IN [4]) OR (f_months IN [12]))"],
    [{ $not: { stars: 4 } }, "NOT (f_stars IN [4])"],
    [{ commune: "Hoà An" }, 'f_commune IN ["_48_o_e0__20__41_n"]'],
  ])("%j", (filters, text) => expect(expression(filters)).toBe(text))

  it("say nothing when there is nothing to say", () => {
    expect(filterExpression(undefined, plan)).toBeUndefined()
    expect(expression({})).toBeUndefined()
  })
  it.each<[string, SearchTypes.SearchFilters]>([
    ["beginnings", { commune: { $prefix: "H" } }],
    ["parts", { commune: { $like: "H" } }],
    ["text by size", { commune: { $gt: "a" } }],
    ["unknown fields", { colour: 1 }],
    ["empty conditions", { stars: {} }],
  ])("refuse %s", (_, filters) => expect(() => expression(filters)).toThrow())

  it("cannot be broken out of by any value", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (value) => {
        expect(expression({ commune: value })).toMatch(/^f_commune IN \["[a-z0-9_-]*"\]$/)
      }),
    )
  })
})

describe("values that must be exact", () => {
  it("are read back as they were", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (value) => {
        expect(readExactText(exactText(value))).toBe(value.normalize("NFC"))
      }),
    )
  })
  it("differ when a mark or a capital differs", () => {
    expect(new Set(["Hòa An", "Hoa An", "hoa an", "Hoà An"].map(exactText)).size).toBe(4)
  })
  it("sort like the Vietnamese alphabet", () => {
    const names = ["Đồ", "An", "Ấm", "Em", "Bánh", "Dược", "Ong", "Ổi", "Êban", "Ơn"]
    const sorted = [...names].sort((a, b) => (sortText(a) < sortText(b) ? -1 : 1))
    expect(sorted).toEqual(["An", "Ấm", "Bánh", "Dược", "Đồ", "Em", "Êban", "Ong", "Ổi", "Ơn"])
  })
})

describe("settings", () => {
  it("rank by relevance first, then by the definition, then by the key", () => {
    expect(settingsOf(plan).rankingRules?.slice(-3)).toEqual(["wordPosition", "s_stars:desc", "id:asc"])
    expect(settingsOf(plan)).toMatchObject({ synonyms: {}, stopWords: [] })
  })
  it("sort by single values only and never by lists", () => {
    expect(settingsOf(plan).sortableAttributes).toEqual(["id", "s_commune", "s_stars", "s_sold_at"])
  })
})
