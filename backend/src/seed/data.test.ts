import { productSet, starsForScore } from "@cho-phien/ocop"
import { communeByCode } from "@cho-phien/vietnam/places"
import { describe, expect, it } from "vitest"
import { selectMembers } from "../modules/showcase/select-members"
import {
  allProducts,
  breakdown,
  collections,
  extras,
  packTitleEn,
  producers,
  products,
  snapshot,
} from "./read-data"

const tally = <T>(list: readonly T[], keyOf: (item: T) => string | number) =>
  list.reduce<Record<string, number>>((counts, item) => {
    counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1
    return counts
  }, {})

describe("the data of the seed", () => {
  it("counts as the sources of 26/09/2023 count", () => {
    expect(snapshot).toEqual({ date: "2023-09-26", products: 97, producers: 67, stars: { 3: 88, 4: 9 } })
    expect(products).toHaveLength(97)
    expect(producers).toHaveLength(67)
    expect(tally(products, (product) => product.stars ?? 0)).toEqual({ 3: 88, 4: 9 })
  })

  it("has the groups 77/10/3/4/3 and the legal forms 22/1/14/30 of the sources", () => {
    const groups = { food: 77, beverage: 10, herbal: 3, handicraft: 4, tourism: 3 }
    const forms = { cooperative: 22, cooperative_group: 1, enterprise: 14, household: 30 }
    expect(breakdown).toEqual({ groups, producers: forms })
    expect(tally(products, (product) => product.group)).toEqual(groups)
    expect(tally(producers, (producer) => producer.legal_form)).toEqual(forms)
  })

  it("names everything once", () => {
    const skus = allProducts.flatMap((product) => product.variants.map((variant) => variant.sku))
    for (const names of [allProducts.map((p) => p.slug), producers.map((p) => p.slug), skus]) {
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it.each(allProducts.map((product) => [product.slug, product] as const))(
    "refers rightly: %s",
    (_slug, product) => {
      expect(producers.map((producer) => producer.slug)).toContain(product.producer)
      expect(communeByCode(product.commune_code)?.provinceCode).toBe("04")
      expect(productSet(product.set)?.group).toBe(product.group)
      expect(product.variants.every((variant) => packTitleEn[variant.title])).toBe(true)
    },
  )

  it("has stars that follow from the council's total and certificates that have not lapsed", () => {
    for (const product of products) {
      expect(starsForScore(product.certificate?.total ?? 0)).toBe(product.stars)
      expect(product.certificate?.issued_days_ago).toBeLessThan(1095)
    }
  })

  it("gives every producer a product and only addresses that cannot exist", () => {
    for (const producer of producers) {
      expect(products.some((product) => product.producer === producer.slug)).toBe(true)
      expect(producer.email.endsWith(".example")).toBe(true)
    }
  })

  it("never promotes alcohol", () => {
    expect(products.filter((product) => product.age_restricted && product.promotable)).toEqual([])
  })

  it("shows the four fates of a product without a badge", () => {
    expect(extras.map((extra) => extra.state).sort()).toEqual(
      ["below_three", "forwarded_to_ministry", "lapsed", "revoked"].sort(),
    )
  })

  it.each(collections.map((c) => [c.slug, c] as const))(
    "has the members its rule selects: %s",
    (_slug, collection) => {
      const facts = products.map((product) => ({
        productId: product.slug,
        handle: product.slug,
        groupCode: product.group,
        setCode: product.set,
        communeCode: product.commune_code,
        producerId: product.producer,
        priceFromDong: 0,
        tags: product.tags,
        seasonMonths: product.season_months,
        promotable: product.promotable,
        ageRestricted: product.age_restricted,
        stars: product.stars,
      }))
      const members = selectMembers({ ...collection, excluded: [] }, facts).map((member) => member.handle)
      expect([...members].sort()).toEqual([...collection.members].sort())
      expect(members.slice(0, collection.pinned.length)).toEqual(collection.pinned)
    },
  )
})
