import {
  CertificateCheckResponse,
  CollectionDetailResponse,
  CollectionListResponse,
  HomeResponse,
  ProducerDetailResponse,
  ProducerListResponse,
  ProductDetailResponse,
} from "@cho-phien/contract"
import { ContainerRegistrationKeys, Modules, QueryContext } from "@medusajs/framework/utils"
import { beforeAll, describe, expect, it } from "vitest"
import type { z } from "zod"
import { type Harness, harness } from "../harness"
import { allCards, read } from "./shop"

let h: Harness
beforeAll(async () => {
  h = await harness()
})

async function page<Schema extends z.ZodType>(schema: Schema, path: string): Promise<z.infer<Schema>> {
  const answer = await read(h, path)
  expect(answer.status).toBe(200)
  return schema.parse(answer.body)
}

describe("GET /store/catalogue/products/:handle", () => {
  it("tells all of a product, its certificates latest first", async () => {
    const { product, related, ageGate } = await page(ProductDetailResponse, "products/mien-dong-tan-viet-a")
    expect(ageGate).toBe(false)
    expect(product).toMatchObject({
      badge: { stars: 4 },
      set: { code: "cereal_processed" },
      demonstration: true,
    })
    expect(product?.certificates.map((certificate) => certificate.state)).toEqual([
      "valid",
      expect.stringMatching(/^(superseded|expired)$/),
    ])
    expect(product?.sources.length).toBeGreaterThan(0)
    expect(product?.shippingFromDong).toBeGreaterThan(0)
    expect(related.length).toBeGreaterThan(0)
  })

  it("says of every pack the price that Medusa calculates, VAT inside", async () => {
    const query = h.container.resolve(ContainerRegistrationKeys.QUERY)
    const [region] = await h.container.resolve(Modules.REGION).listRegions({ currency_code: "vnd" })
    const { data } = await query.graph({
      entity: "product",
      fields: ["handle", "variants.id", "variants.calculated_price.*"],
      filters: { handle: ["lap-suon-tam-hoa", "thach-den-le-thuy", "lans-homestay"] },
      context: {
        variants: { calculated_price: QueryContext({ currency_code: "vnd", region_id: region?.id }) },
      },
    })
    const priced: {
      handle: string
      variants: {
        id: string
        calculated_price?: { calculated_amount: number; is_calculated_price_tax_inclusive: boolean }
      }[]
    }[] = data
    for (const medusa of priced) {
      const { product } = await page(ProductDetailResponse, `products/${medusa.handle}`)
      for (const variant of medusa.variants) {
        const pack = product?.packs.find((candidate) => candidate.variantId === variant.id)
        expect(pack?.priceDong).toBe(variant.calculated_price?.calculated_amount)
        expect(variant.calculated_price?.is_calculated_price_tax_inclusive).toBe(true)
      }
    }
  })

  it("never shows spirits beside anything, not even beside spirits", async () => {
    const spirits = (await allCards(h, { adult: 1, group: "beverage" })).map((card) => card.handle)
    for (const handle of spirits) {
      const { related } = await page(ProductDetailResponse, `products/${handle}?adult=1`)
      expect(related.some((card) => card.ageRestricted)).toBe(false)
    }
  })

  it("keeps spirits behind the age declaration", async () => {
    const closed = await page(ProductDetailResponse, "products/ruou-ngo-men-la")
    expect(closed).toMatchObject({ product: null, ageGate: true })
    const open = await page(ProductDetailResponse, "products/ruou-ngo-men-la?adult=1")
    expect(open.product).toMatchObject({ buying: "cashless_only", alcoholAbv: 38, vatPercent: 10 })
  })

  it("is English throughout where English was asked for", async () => {
    const { product } = await page(ProductDetailResponse, "products/lans-homestay?lang=en")
    expect(product).toMatchObject({
      name: "A night at Lan's Homestay",
      buying: "ask",
      storage: "No storage needed.",
    })
    expect(product?.groupName).toBe("Community tourism, ecotourism and tourist sites")
    expect(product?.packs.map((pack) => pack.title)).toContain("Double room, one night")
  })

  it("says of the revoked and the lapsed extra what happened to them", async () => {
    const revoked = await page(ProductDetailResponse, "products/sieu-pham-mac-mat")
    expect(revoked.product?.badge).toBeNull()
    expect(revoked.product?.certificates[0]).toMatchObject({ state: "revoked" })
    expect(revoked.product?.certificates[0]?.revocationReason).toContain("Quy trình")
    const lapsed = await page(ProductDetailResponse, "products/ca-chua-bi-say")
    expect(lapsed.product?.certificates[0]).toMatchObject({ state: "expired", daysLeft: null })
  })
})

describe("GET /store/catalogue/producers", () => {
  it("lists all 67 in the order of the Vietnamese alphabet", async () => {
    const first = await page(ProducerListResponse, "producers?pageSize=48")
    const second = await page(ProducerListResponse, "producers?pageSize=48&page=2")
    const names = [...first.producers, ...second.producers].map((producer) => producer.name)
    expect(names).toHaveLength(67)
    expect(names).toEqual([...names].sort(new Intl.Collator("vi").compare))
  })

  it("shows a producer with its goods and certificates", async () => {
    const { producer, products } = await page(ProducerDetailResponse, "producers/kolia")
    expect(producer).toMatchObject({ legalForm: "enterprise", realName: true, commune: { code: "01777" } })
    expect(products.map((card) => card.handle).sort()).toEqual([
      "hong-tra-kolia",
      "luc-tra-kolia",
      "tra-o-long-kolia",
    ])
    expect(producer.certificates).toHaveLength(6)
  })

  it("hides a distiller's goods and tells how many", async () => {
    const young = await page(ProducerDetailResponse, "producers/dai-hoang")
    expect(young).toMatchObject({ products: [], hiddenByAge: 3 })
    const adult = await page(ProducerDetailResponse, "producers/dai-hoang?adult=1")
    expect(adult.products).toHaveLength(3)
  })
})

describe("GET /store/catalogue/collections", () => {
  it("lists the twelve with what they hold today", async () => {
    const { collections } = await page(CollectionListResponse, "collections")
    expect(collections).toHaveLength(12)
    expect(collections.every((collection) => collection.productCount >= 3 && collection.teaser !== "")).toBe(
      true,
    )
  })

  it("shows a story and its goods, pinned ones first, never alcohol", async () => {
    const answer = await page(CollectionDetailResponse, "collections/mam-tet?pageSize=48")
    expect(answer.products.slice(0, 2).map((card) => card.handle)).toEqual([
      "mien-dong-tan-viet-a",
      "banh-khao-son-tong",
    ])
    expect(answer.count).toBe(answer.products.length)
    expect(answer.products.some((card) => card.ageRestricted || card.badge === null)).toBe(false)
    const english = await page(CollectionDetailResponse, "collections/phia-oac-phia-den?lang=en")
    expect(english.collection.title).toBe("Above the clouds: Phia Oắc and Phia Đén")
  })
})

describe("GET /store/catalogue/home", () => {
  it("counts what is certified today and what the sources counted in 2023", async () => {
    const { counts, snapshot } = await page(HomeResponse, "home")
    expect(counts).toMatchObject({ products: 101, producers: 67 })
    expect(snapshot).toMatchObject({
      asOf: "2023-09-26",
      products: 97,
      producers: 67,
      byStars: [
        { stars: 4, count: 9 },
        { stars: 3, count: 88 },
      ],
    })
  })

  it("shows nothing twice and nothing that may not be promoted", async () => {
    const { products, season } = await page(HomeResponse, "home")
    const cards = [...season.products, ...products]
    expect(new Set(cards.map((card) => card.id)).size).toBe(cards.length)
    expect(cards.some((card) => card.ageRestricted || card.badge === null)).toBe(false)
    expect(season.products.every((card) => card.inSeason)).toBe(true)
  })
})

describe("GET /store/catalogue/certificates/:number", () => {
  it("finds a number however it is typed and says what it is worth", async () => {
    const { product } = await page(ProductDetailResponse, "products/hong-tra-kolia")
    const number = product?.badge?.number ?? ""
    expect(number).toMatch(/^MH-/)
    for (const typed of [number, number.toLowerCase(), ` ${number.replace("-", " - ")} `]) {
      const { certificate } = await page(
        CertificateCheckResponse,
        `certificates/${encodeURIComponent(typed)}`,
      )
      expect(certificate).toMatchObject({
        number,
        stars: 4,
        product: { handle: "hong-tra-kolia", listed: true },
      })
    }
  })

  it("names the one that took a superseded certificate's place", async () => {
    const { product } = await page(ProductDetailResponse, "products/hong-tra-kolia")
    const [present, past] = product?.certificates ?? []
    const { certificate } = await page(CertificateCheckResponse, `certificates/${past?.number}`)
    expect(certificate).toMatchObject({ state: "superseded", supersededBy: present?.number })
  })

  it.each(["XYZ-1", "%00", "'%20or%201=1", "a".repeat(3000)])(
    "does not know %s and says so",
    async (typed) => {
      const { certificate } = await page(CertificateCheckResponse, `certificates/${typed}`)
      expect(certificate).toBeNull()
    },
  )
})

describe("what is kept and for how long", () => {
  it("is public, dated and has a tag that saves the second sending", async () => {
    const answer = await read(h, "home")
    expect(answer.headers.get("cache-control")).toMatch(/^public, max-age=\d+, stale-while-revalidate=\d+$/)
    const tag = answer.headers.get("etag") ?? ""
    const again = await h.shop
      .with({ "if-none-match": tag, "cache-control": "max-age=0" })
      .get("/store/catalogue/home")
    expect(again.status).toBe(304)
  })

  it("is never a refusal", async () => {
    expect((await read(h, "products/khong-co")).headers.get("cache-control")).not.toMatch(/public/)
    expect((await read(h, "products?page=0")).headers.get("cache-control")).toBe("no-store")
  })
})
