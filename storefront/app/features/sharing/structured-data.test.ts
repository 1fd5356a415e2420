import { beforeAll, describe, expect, it, vi } from "vitest"
import { collectionThing } from "~/features/collection/collection-thing.server"
import { shopThing } from "~/features/home/shop-thing.server"
import { placeThing } from "~/features/place/place-thing.server"
import { producerThing } from "~/features/producer/producer-thing.server"
import { productThing } from "~/features/product/product-thing.server"
import { pageSeo } from "~/lib/seo.server"

/** What search engines ask of each type (schema.org and Google's rich result guides, November 2026). */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  Product: ["name", "image", "description"],
  Offer: ["price", "priceCurrency", "availability", "url"],
  Organization: ["name"],
  Brand: ["name"],
  BreadcrumbList: ["itemListElement"],
  CollectionPage: ["name", "url", "mainEntity"],
  ItemList: ["itemListElement", "numberOfItems"],
  ListItem: ["position", "name"],
  WebSite: ["name", "url"],
  SearchAction: ["target", "query-input"],
  PostalAddress: ["addressCountry"],
  AdministrativeArea: ["name"],
}

/** Every fault of a thing and of what it holds: an unknown type, a missing property, an address without its shop. */
function faultsOf(thing: unknown, where = "thing"): string[] {
  if (Array.isArray(thing)) return thing.flatMap((one, index) => faultsOf(one, `${where}[${index}]`))
  if (typeof thing !== "object" || thing === null) return []
  const properties = thing as Record<string, unknown>
  const type = String(properties["@type"])
  const missing = (REQUIRED[type] ?? ["@type known"]).filter((name) => {
    const value = properties[name]
    return (
      value === undefined || value === "" || value === false || (Array.isArray(value) && value.length === 0)
    )
  })
  const relative = ["url", "item", "image", "logo"].filter((name) =>
    [properties[name]].flat().some((value) => typeof value === "string" && !/^https?:\/\//.test(value)),
  )
  return [
    ...missing.map((name) => `${where} (${type}) lacks ${name}`),
    ...relative.map((name) => `${where} (${type}) has a relative ${name}`),
    ...Object.entries(properties).flatMap(([name, value]) => faultsOf(value, `${where}.${name}`)),
  ]
}

const commune = { code: "01273", name: "Thục Phán", fullName: "Phường Thục Phán", slug: "thuc-phan" }
const cards = [{ href: "/san-pham/mat-ong", name: "Mật ong" }] as never[]
const pack = { priceDong: 185_000, sku: "MO-500", availability: "in_stock" }
const product = {
  handle: "mat-ong",
  name: "Mật ong </script><script>alert(1)</script>",
  description: "Mật ong hoa nhãn.",
  pictures: [{ src: "/hinh/honey/mat-ong.x.svg" }],
  packs: [pack, { ...pack, priceDong: 350_000 }],
  producer: { name: "HTX Ong" },
  buying: "cart",
} as unknown as Parameters<typeof productThing>[0]

beforeAll(() => {
  vi.stubEnv("PUBLIC_URL", "https://cho.vn")
  vi.stubEnv("MEDUSA_URL", "http://localhost:9000")
  vi.stubEnv("MEDUSA_PUBLISHABLE_KEY", "pk_test")
  vi.stubEnv("SESSION_SECRET", "0123456789abcdef0123456789abcdef")
})

describe("structured data", () => {
  it("says all that is required of every kind of page, in both languages", () => {
    const producer = { slug: "htx-ong", name: "HTX Ong", story: "Nuôi ong.", commune, yearFounded: 2015 }
    const collection = {
      slug: "tet",
      title: "Tết",
      teaser: "Tết.",
      src: "/hinh/x/tet.x.svg",
      cards,
      count: 1,
    }
    const place = { fullName: "Xã A", provinceName: "tỉnh Cao Bằng", path: "/vung/a", cards, count: 1 }
    for (const lang of ["vi", "en"] as const) {
      const things = [
        productThing(product, lang),
        producerThing(producer, lang),
        collectionThing(collection, lang),
        placeThing(place, lang),
        shopThing(lang),
        ...pageSeo({ lang, path: "/x", title: "x", trail: [{ name: "X", path: "/x" }] }).things,
      ]
      expect(things).toHaveLength(6)
      expect(things.flatMap((thing) => faultsOf(thing))).toEqual([])
    }
  })

  it("has the price that the page shows first, in đồng", () => {
    expect(productThing(product, "vi").offers).toMatchObject({ price: 185_000, priceCurrency: "VND" })
  })

  it("offers nothing that cannot be put into a cart", () => {
    expect(productThing({ ...product, buying: "cashless_only" }, "vi")).not.toHaveProperty("offers")
    expect(productThing({ ...product, buying: "ask" }, "vi")).not.toHaveProperty("offers")
  })

  it("names the page's own address in its own language", () => {
    expect(productThing(product, "en").offers).toMatchObject({ url: "https://cho.vn/en/san-pham/mat-ong" })
    expect(shopThing("en").url).toBe("https://cho.vn/en")
  })

  it("is found faulty by this test when something is missing", () => {
    expect(
      faultsOf({ "@type": "Product", name: "x", image: ["/a.svg"], offers: { "@type": "Offer" } }),
    ).toEqual([
      "thing (Product) lacks description",
      "thing (Product) has a relative image",
      "thing.offers (Offer) lacks price",
      "thing.offers (Offer) lacks priceCurrency",
      "thing.offers (Offer) lacks availability",
      "thing.offers (Offer) lacks url",
    ])
  })
})
