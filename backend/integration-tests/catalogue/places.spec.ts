import {
  AddressesResponse,
  PlaceDetailResponse,
  PlaceListResponse,
  SeasonResponse,
} from "@cho-phien/contract"
import { vietnamDayOf } from "@cho-phien/vietnam"
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

describe("GET /store/catalogue/places", () => {
  it("counts the goods of every commune as one would by hand", async () => {
    const { places } = await page(PlaceListResponse, "places")
    const counts = new Map<string, number>()
    for (const { commune } of await allCards(h, { adult: 1 }))
      counts.set(commune.code, (counts.get(commune.code) ?? 0) + 1)
    expect(Object.fromEntries(places.map(({ place, productCount }) => [place.code, productCount]))).toEqual(
      Object.fromEntries(counts),
    )
  })

  it("names the district that most of a commune lay in", async () => {
    const { places } = await page(PlaceListResponse, "places")
    const districtOf = (code: string) => places.find(({ place }) => place.code === code)?.district
    expect(districtOf("01273")).toBe("Thành phố Cao Bằng")
    for (const { district } of places) expect(district).toMatch(/^(Huyện|Thành phố) /)
  })

  it("speaks English when asked", async () => {
    const { places } = await page(PlaceListResponse, "places?lang=en")
    expect(places.find(({ place }) => place.code === "01273")?.place.fullName).toBe("Thục Phán Ward")
  })
})

describe("GET /store/catalogue/places/:slug", () => {
  it("tells the goods, makers, collections and old units of a commune", async () => {
    const place = await page(PlaceDetailResponse, "places/thuc-phan")
    expect(place.place).toMatchObject({ code: "01273", fullName: "Phường Thục Phán" })
    expect(place.oldUnits).toContainEqual({ name: "Xã Hoàng Tung", district: "Huyện Hoà An" })
    expect(place.products.length).toBeGreaterThan(0)
    expect(place.products.every(({ commune }) => commune.code === "01273")).toBe(true)
    expect(place.producers.every(({ commune }) => commune.code === "01273")).toBe(true)
    for (const { slug } of place.collections) {
      const { collection } = (await read(h, `collections/${slug}`)).body as {
        collection: { communes: { code: string }[] }
      }
      expect(collection.communes.map(({ code }) => code)).toContain("01273")
    }
  })

  it("knows a commune by its code too, whatever name stands before it", async () => {
    for (const address of ["01273", "ten-cu-01273"]) {
      expect((await page(PlaceDetailResponse, `places/${address}`)).place.code).toBe("01273")
    }
  })

  it("puts what is in season first", async () => {
    const { products } = await page(PlaceDetailResponse, "places/hoa-an?adult=1")
    const seasons = products.map(({ inSeason }) => inSeason === true)
    expect(seasons).toEqual([...seasons].sort((a, b) => Number(b) - Number(a)))
  })

  it("shows spirits only after a declaration, and counts them before", async () => {
    const cards = (await allCards(h, { adult: 1 })).filter((card) => card.ageRestricted)
    const code = cards[0]?.commune.code ?? ""
    const closed = await page(PlaceDetailResponse, `places/${code}`)
    const open = await page(PlaceDetailResponse, `places/${code}?adult=1`)
    expect(closed.products.some(({ ageRestricted }) => ageRestricted)).toBe(false)
    expect(closed.hiddenByAge).toBe(cards.filter(({ commune }) => commune.code === code).length)
    expect(open.count).toBe(closed.count + closed.hiddenByAge)
  })

  it("has a page for a commune of Cao Bằng that sells nothing yet, none for one elsewhere", async () => {
    const { places } = await page(PlaceListResponse, "places")
    expect(places.some(({ place }) => place.slug === "quang-lam")).toBe(false)
    expect(await page(PlaceDetailResponse, "places/quang-lam")).toMatchObject({ count: 0, products: [] })
    expect(await read(h, "places/ba-dinh-00004")).toMatchObject({
      status: 404,
      body: { code: "PLACE_NOT_FOUND" },
    })
  })

  it.each(["khong-co", "99999", "Thục Phán", "x".repeat(500), "thuc-phan;drop"])(
    "answers 404 for %s",
    async (address) => {
      expect((await read(h, `places/${encodeURIComponent(address)}`)).status).toBe(404)
    },
  )

  it.each(["page=0", "lang=fr", "pageSize=999"])("refuses %s with the field's name", async (query) => {
    expect(await read(h, `places/thuc-phan?${query}`)).toMatchObject({
      status: 400,
      body: { code: "INVALID_QUERY", fieldErrors: [{ field: query.split("=")[0] }] },
    })
  })
})

describe("GET /store/catalogue/season", () => {
  it("follows the month of today in Vietnam", async () => {
    const season = await page(SeasonResponse, "season")
    expect(season.month).toBe(Number(vietnamDayOf(new Date()).slice(5, 7)))
    expect(season.nextMonth).toBe((season.month % 12) + 1)
    expect(season.months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  })

  it("names as next only what is not in season already, and never spirits", async () => {
    const { now, next, months, month, nowCount } = await page(SeasonResponse, "season")
    expect(now.every(({ inSeason }) => inSeason === true)).toBe(true)
    expect(next.every(({ inSeason }) => inSeason === false)).toBe(true)
    expect([...now, ...next].some(({ ageRestricted }) => ageRestricted)).toBe(false)
    expect(months[month - 1]?.count).toBe(nowCount)
  })
})

describe("GET /store/catalogue/addresses", () => {
  it("lists every page that has no age gate, with the day of its last change", async () => {
    const { products, producers, collections, communes } = await page(AddressesResponse, "addresses")
    const cards = await allCards(h)
    expect(products.map(({ slug }) => slug).sort()).toEqual(cards.map(({ handle }) => handle).sort())
    expect(new Set(communes)).toEqual(new Set(cards.map(({ commune }) => commune.code)))
    for (const { changedAt } of [...products, ...producers, ...collections]) expect(changedAt).not.toBeNull()
  })
})
