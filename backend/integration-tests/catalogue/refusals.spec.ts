import { ErrorBody } from "@cho-phien/contract"
import { beforeAll, describe, expect, it } from "vitest"
import { type Harness, harness } from "../harness"
import { read } from "./shop"

let h: Harness
beforeAll(async () => {
  h = await harness()
})

const long = "a".repeat(10_000)

describe("a question that makes no sense", () => {
  it.each([
    [`products?q=${long}`, "q"],
    ["products?page=0", "page"],
    ["products?page=100000", "page"],
    ["products?page=1.5", "page"],
    ["products?pageSize=49", "pageSize"],
    ["products?pageSize=all", "pageSize"],
    ["products?group=cars", "group.0"],
    ["products?stars=6", "stars.0"],
    ["products?stars=four", "stars.0"],
    ["products?sort=random", "sort"],
    ["products?lang=fr", "lang"],
    ["products?commune=1;drop table", "commune.0"],
    ["products?producer=../etc", "producer.0"],
    ["products?priceMin=-1", "priceMin"],
    ["products?priceMax=1e40", "priceMax"],
    ["products?inStock=maybe", "inStock"],
    ["products?adult=yes", "adult"],
    ["products?group[a]=food", "group.0"],
    [`products?commune=${Array.from({ length: 51 }, (_, n) => String(10_000 + n)).join(",")}`, "commune"],
    ["home?lang=xx", "lang"],
    ["products/lap-suon-tam-hoa?adult=2", "adult"],
    ["producers?pageSize=1000", "pageSize"],
    ["producers?commune=abc", "commune.0"],
    ["producers/kolia?lang=", "lang"],
    ["collections?lang=de", "lang"],
    ["collections/mam-tet?page=-3", "page"],
    ["certificates/MH-2026-0001?lang=1", "lang"],
  ])("is refused with the field named: %s", async (path, field) => {
    const answer = await read(h, encodeURI(path))
    expect(answer.status).toBe(400)
    const body = ErrorBody.parse(answer.body)
    expect(body.code).toBe("INVALID_QUERY")
    expect(body.fieldErrors?.map((error) => error.field)).toContain(field)
  })

  it.each([
    "products/khong-co",
    "products/%00",
    `products/${long}`,
    "producers/Kolia",
    "producers/a--b",
    "collections/x",
  ])("about something nobody knows is 404: %s", async (path) => {
    const answer = await read(h, path)
    expect(answer.status).toBe(404)
    expect(ErrorBody.parse(answer.body).code).toMatch(/_NOT_FOUND$/)
  })

  it.each(["products/%E0%A4%A", "certificates/%E0%A4%A"])(
    "in an address that cannot be decoded is refused: %s",
    async (path) => {
      const answer = await read(h, path)
      expect(answer.status).toBe(400)
      expect(ErrorBody.parse(answer.body).code).toBe("INVALID_ADDRESS")
    },
  )

  it("without the shop's key is refused by Medusa", async () => {
    expect((await h.anyone.get("/store/catalogue/home")).status).toBe(400)
  })
})
