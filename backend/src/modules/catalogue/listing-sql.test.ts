import { MIXED_ORDER, ProductSort, RANKING } from "@cho-phien/contract"
import { describe, expect, it } from "vitest"
import { listingSql, orderBy } from "./listing-sql"
import { mixedOrder } from "./mixed-order"

const question = (sort: ProductSort) => ({
  words: [],
  groups: [],
  stars: [],
  communes: [],
  producers: [],
  priceMin: null,
  priceMax: null,
  inStock: false,
  wholesale: false,
  adult: false,
  among: null,
  starsByProduct: [],
  sort,
  language: "vi" as const,
  limit: 24,
  offset: 0,
})

describe("the published ranking", () => {
  it("is what every list is ordered by, and every order ends in the id", () => {
    for (const sort of ProductSort.options) {
      expect(listingSql(question(sort)).sql).toContain(`over (order by ${orderBy(sort, "vi")})`)
      expect(RANKING[sort].at(-1)).toBe("id")
      expect(orderBy(sort, "vi")).toMatch(/product_id$/)
    }
  })

  it("says which rule decides first", () => {
    expect(orderBy("default", "vi")).toBe("(availability = 'out'), position, product_id")
    expect(orderBy("stars", "vi")).toBe("stars desc nulls last, age_restricted, position, product_id")
  })

  it("keeps what it says of the mixed order: spirits last, no neighbours of one producer", () => {
    const entry = (handle: string, producerSlug: string, ageRestricted = false) => ({
      productId: handle,
      handle,
      groupCode: "food",
      setCode: "raw",
      producerSlug,
      ageRestricted,
    })
    const list = mixedOrder([entry("ruou", "a", true), entry("x", "a"), entry("y", "a"), entry("z", "b")])
    expect(MIXED_ORDER).toMatchObject({ spiritsLast: true, partsNeighboursOfOneProducer: true })
    expect(list.at(-1)?.handle).toBe("ruou")
    expect(list.slice(0, 3).map(({ producerSlug }) => producerSlug)).toEqual(["a", "b", "a"])
  })
})
