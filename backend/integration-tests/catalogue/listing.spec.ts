import type { FacetValue, ProductCard, ProductListResponse } from "@cho-phien/contract"
import { beforeAll, describe, expect, it } from "vitest"
import { type Harness, harness } from "../harness"
import { allCards, list } from "./shop"

let h: Harness
/** All goods an adult sees, for counting by hand. */
let everything: ProductCard[]
beforeAll(async () => {
  h = await harness()
  everything = await allCards(h, { adult: 1 })
})

interface Wanted {
  group?: string
  stars?: string
  commune?: string
  producer?: string
  priceMin?: string
  priceMax?: string
  inStock?: string
  wholesale?: string
  adult?: string
}

const includes = (wanted: string | undefined, value: string | number | undefined) =>
  wanted === undefined || (value !== undefined && wanted.split(",").includes(String(value)))

const HOLDS = {
  group: (w: Wanted, card: ProductCard) => includes(w.group, card.group),
  stars: (w: Wanted, card: ProductCard) => includes(w.stars, card.badge?.stars),
  commune: (w: Wanted, card: ProductCard) => includes(w.commune, card.commune.code),
  producer: (w: Wanted, card: ProductCard) => includes(w.producer, card.producer.slug),
  price: (w: Wanted, card: ProductCard) =>
    card.priceFromDong >= Number(w.priceMin ?? 0) && card.priceFromDong <= Number(w.priceMax ?? Infinity),
  inStock: (w: Wanted, card: ProductCard) => !w.inStock || card.availability !== "out",
  wholesale: (w: Wanted, card: ProductCard) => !w.wholesale || card.wholesale,
}
type Facet = keyof typeof HOLDS

/** The goods that match every filter but one, looked at one by one. */
const matching = (wanted: Wanted, but?: Facet) =>
  everything.filter(
    (card) =>
      (wanted.adult === "1" || !card.ageRestricted) &&
      Object.entries(HOLDS).every(([facet, holds]) => facet === but || holds(wanted, card)),
  )

const counted = (cards: readonly ProductCard[], keyOf: (card: ProductCard) => string | undefined) => {
  const counts: Record<string, number> = {}
  for (const card of cards) {
    const key = keyOf(card)
    if (key !== undefined) counts[key] = (counts[key] ?? 0) + 1
  }
  return counts
}

const told = (values: readonly FacetValue[]) =>
  Object.fromEntries(values.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]))

const QUESTIONS: Wanted[] = [
  {},
  { adult: "1" },
  { group: "food" },
  { group: "beverage", adult: "1" },
  { stars: "4" },
  { stars: "3,4", inStock: "1" },
  { stars: "5" },
  { wholesale: "1" },
  { group: "tourism,food", wholesale: "1" },
  { commune: "01777" },
  { producer: "kolia,tam-hoa" },
  { priceMin: "50000", priceMax: "120000" },
  { group: "food,herbal", stars: "3", priceMax: "90000", inStock: "1" },
  { group: "food", stars: "4", commune: "01777", producer: "kolia" },
]

describe("GET /store/catalogue/products: facets", () => {
  it.each(QUESTIONS)("count as one would by hand: %j", async (wanted) => {
    const { facets, count } = await list(h, { ...wanted })
    expect(count).toBe(matching(wanted).length)
    expect(told(facets.group)).toEqual(counted(matching(wanted, "group"), (card) => card.group))
    expect(told(facets.stars)).toEqual(
      counted(matching(wanted, "stars"), (card) => card.badge?.stars.toString()),
    )
    expect(told(facets.commune)).toEqual(counted(matching(wanted, "commune"), (card) => card.commune.code))
    expect(told(facets.producer)).toEqual(counted(matching(wanted, "producer"), (card) => card.producer.slug))
    expect(facets.inStock).toBe(matching({ ...wanted, inStock: "1" }, undefined).length)
    expect(facets.wholesale).toBe(matching({ ...wanted, wholesale: "1" }).length)
    const prices = matching(wanted, "price").map((card) => card.priceFromDong)
    expect(facets.priceDong).toEqual(
      prices.length > 0 ? { min: Math.min(...prices), max: Math.max(...prices) } : null,
    )
  })

  it("do not change with the size of the page", async () => {
    const answers = await Promise.all(
      [1, 10, 30, 31].map((pageSize) => list(h, { group: "food", pageSize, stars: 3 })),
    )
    expect(new Set(answers.map((answer) => JSON.stringify([answer.count, answer.facets]))).size).toBe(1)
  })

  it("keep a chosen value in sight when nothing is left of it", async () => {
    const { facets } = await list(h, { producer: "kolia", commune: "01288" })
    expect(facets.producer).toContainEqual({ value: "kolia", label: "kolia", count: 0 })
  })
})

describe("GET /store/catalogue/products: pages", () => {
  it.each(["default", "price_asc", "price_desc", "stars", "newest", "name"])(
    "show each product exactly once, sorted by %s",
    async (sort) => {
      const ids = (await allCards(h, { sort, pageSize: 12, adult: 1 })).map((card) => card.id)
      expect(ids).toHaveLength(101)
      expect(new Set(ids).size).toBe(101)
    },
  )

  it("are empty beyond the last one, not an error", async () => {
    const beyond = await list(h, { page: 900 })
    expect(beyond.products).toEqual([])
    expect(beyond.count).toBe(92)
  })

  it("sort names as the Vietnamese alphabet does", async () => {
    const names = (await allCards(h, { sort: "name" })).map((card) => card.name)
    expect(names).toEqual([...names].sort(new Intl.Collator("vi").compare))
  })

  it("sort by price without a step back", async () => {
    const prices = (await allCards(h, { sort: "price_asc" })).map((card) => card.priceFromDong)
    expect(prices).toEqual([...prices].sort((a, b) => a - b))
  })

  it("mix groups and producers from the first screen on, spirits never at the front", async () => {
    const first = (await list(h, { pageSize: 10, adult: 1 })).products
    expect(new Set(first.map((card) => card.group)).size).toBeGreaterThanOrEqual(4)
    expect(new Set(first.map((card) => card.producer.slug)).size).toBeGreaterThanOrEqual(9)
    expect(first.some((card) => card.ageRestricted)).toBe(false)
    for (const sort of ["stars", "default"]) {
      const four = (await list(h, { stars: 4, sort, adult: 1, pageSize: 6 })).products
      expect(four.some((card) => card.ageRestricted)).toBe(false)
    }
  })
})

describe("GET /store/catalogue/products: spirits", () => {
  it("are neither listed nor counted without an age declaration, only their number is told", async () => {
    const young = await list(h, { group: "beverage" })
    expect(young.products.every((card) => !card.ageRestricted)).toBe(true)
    expect(young.hiddenByAge).toBe(9)
    const adult = await list(h, { group: "beverage", adult: 1 })
    expect(adult.count).toBe(young.count + 9)
    expect(adult.hiddenByAge).toBe(0)
  })

  it("cannot go in a cart while cash is the only payment", async () => {
    const { products } = await list(h, { group: "beverage", adult: 1 })
    expect(
      products.filter((card) => card.ageRestricted).every((card) => card.buying === "cashless_only"),
    ).toBe(true)
  })
})

describe("GET /store/catalogue/products: words", () => {
  const found = async (q: string) => (await list(h, { q, pageSize: 48 })).products.map((card) => card.handle)

  it("find a product with or without marks, in any case and order", async () => {
    const marked = await found("miến dong")
    expect(marked).toContain("mien-dong-tan-viet-a")
    for (const q of ["mien dong", "MIẾN DONG", "dong mien", "  miến   dong "])
      expect(await found(q)).toEqual(marked)
  })

  it("find by producer, by commune and by the English name", async () => {
    expect(await found("kolia")).toHaveLength(3)
    expect(await found("Thành Công")).toContain("hong-tra-kolia")
    expect(await found("vermicelli")).toContain("mien-dong-tan-viet-a")
  })

  it("find nothing rather than everything when no letter was typed", async () => {
    expect(await found("???")).toEqual([])
    expect(await found("' or 1=1 --")).toEqual([])
  })
})

describe("GET /store/catalogue/products: a collection", () => {
  it("lists its members only", async () => {
    const { products, count } = await list(h, { collection: "mat-ong-rung", pageSize: 48 })
    expect(count).toBe(products.length)
    expect(products.map((card) => card.handle)).toContain("mat-ong-hoang-tung")
  })

  it("that nobody knows has no members", async () => {
    expect((await list(h, { collection: "khong-co" })).count).toBe(0)
  })
})

describe("GET /store/catalogue/products: a card", () => {
  it("counts products, not packs", async () => {
    const card = everything.find((candidate) => candidate.handle === "lap-suon-tam-hoa")
    expect(card).toMatchObject({ packCount: 2, priceFromDong: 118_000, buying: "cart", demonstration: true })
    expect(card?.pack).toMatchObject({ title: "Túi 300 g", priceDong: 118_000, perKiloDong: 393_333 })
    expect(card?.badge).toMatchObject({ stars: 3, demonstration: true })
  })

  it("of an extra has no badge", () => {
    for (const handle of ["ca-chua-bi-say", "sieu-pham-mac-mat", "banh-gai-la-gai", "tra-shan-co-thu"]) {
      expect(everything.find((card) => card.handle === handle)?.badge).toBeNull()
    }
  })

  it("is English where English was asked for", async () => {
    const english: ProductListResponse = await list(h, { lang: "en", q: "smoked sausage" })
    const card = english.products.find((candidate) => candidate.handle === "lap-suon-tam-hoa")
    expect(card).toMatchObject({ name: "Tâm Hòa smoked sausage" })
    expect(card?.pack.title).toBe("Bag 300 g")
    expect(english.facets.group[0]?.label).toBe("Food")
  })
})
