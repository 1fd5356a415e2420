import type { SearchResponse } from "@cho-phien/contract"
import { slugify } from "@cho-phien/vietnam"
import { oldUnitsOf } from "@cho-phien/vietnam/places"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Harness, harness } from "../harness"
import { ask, untilQuiet } from "./ask"

let h: Harness
beforeAll(async () => {
  h = await harness()
})
afterAll(untilQuiet)

type Card = SearchResponse["products"][number]
type Query = Record<string, string | number>

/** All hits of a query, page by page. */
async function allHits(query: Query): Promise<Card[]> {
  const first = await ask(h, { ...query, pageSize: 48 })
  const cards = [...first.products]
  for (let page = 2; page <= first.pageCount; page++)
    cards.push(...(await ask(h, { ...query, pageSize: 48, page })).products)
  expect(cards).toHaveLength(first.count)
  return cards
}

const counts = (values: readonly { value: string; count: number }[]) =>
  Object.fromEntries(values.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]))

function tally(keys: readonly (string | number)[]): Record<string, number> {
  const found: Record<string, number> = {}
  for (const key of keys) found[key] = (found[key] ?? 0) + 1
  return found
}

const without = (query: Query, ...names: string[]): Query =>
  Object.fromEntries(Object.entries(query).filter(([name]) => !names.includes(name)))

const districts = (card: Card) => [
  ...new Set(oldUnitsOf(card.commune.code).map(({ district }) => slugify(district))),
]

describe("facets of GET /store/catalogue/search", () => {
  it.each<[string, Query]>([
    ["everything", {}],
    ["a word", { q: "trà" }],
    ["a word and stars", { q: "gạo", stars: "4" }],
    ["stars, group and stock", { stars: "3,4", group: "food", inStock: 1 }],
    ["sale by the case", { wholesale: 1, group: "food,tourism" }],
    ["a district and a price", { district: "huyen-hoa-an", priceMax: 100_000 }],
    ["an age that was declared", { q: "rượu", adult: 1 }],
  ])("are those of a count by hand: %s", async (_name, query) => {
    const { facets } = await ask(h, query)
    const of = async (...own: string[]) => await allHits(without(query, ...own))
    expect(counts(facets.stars)).toEqual(
      tally((await of("stars")).flatMap(({ badge }) => badge?.stars ?? [])),
    )
    expect(counts(facets.group)).toEqual(tally((await of("group")).map(({ group }) => group)))
    expect(counts(facets.commune)).toEqual(tally((await of("commune")).map(({ commune }) => commune.code)))
    expect(counts(facets.producer)).toEqual(
      tally((await of("producer")).map(({ producer }) => producer.slug)),
    )
    expect(counts(facets.district)).toEqual(tally((await of("district")).flatMap(districts)))
    expect(facets.inStock).toBe(
      (await of("inStock")).filter(({ availability }) => availability !== "out").length,
    )
    expect(facets.wholesale).toBe((await of("wholesale")).filter(({ wholesale }) => wholesale).length)
    expect(facets.seasonNow).toBe((await of("seasonNow")).filter(({ inSeason }) => inSeason === true).length)
    const prices = (await of("priceMin", "priceMax")).map(({ priceFromDong }) => priceFromDong)
    expect(facets.priceDong).toEqual({ min: Math.min(...prices), max: Math.max(...prices) })
  })

  it("count certificates that are still valid in so many months, each filter giving what it promised", async () => {
    const { facets } = await ask(h, {})
    expect(facets.certificateMonths.map(({ value }) => value)).toEqual(["6", "12", "24"])
    for (const { value, count } of facets.certificateMonths) {
      const hits = await allHits({ certificateMonths: value })
      expect(hits).toHaveLength(count)
      const least = new Date()
      least.setUTCMonth(least.getUTCMonth() + Number(value))
      const month = least.toISOString().slice(0, 7)
      expect(hits.every(({ badge }) => (badge?.validUntil ?? "").slice(0, 7) >= month)).toBe(true)
    }
  })

  it("do not change with the size of the page", async () => {
    const [ten, thirtyOne] = [
      await ask(h, { q: "trà", pageSize: 10 }),
      await ask(h, { q: "trà", pageSize: 31 }),
    ]
    expect(ten.facets).toEqual(thirtyOne.facets)
  })

  it("neither list nor count spirits without a declaration, but say how many are hidden", async () => {
    const shown = await ask(h, { q: "rượu" })
    const adult = await ask(h, { q: "rượu", adult: 1 })
    expect(shown.products.every(({ ageRestricted }) => !ageRestricted)).toBe(true)
    expect(shown.hiddenByAge).toBeGreaterThan(0)
    expect(adult.count).toBe(shown.count + shown.hiddenByAge)
    expect(adult.hiddenByAge).toBe(0)
  })
})
