import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { read } from "../catalogue/shop"
import { type Harness, harness } from "../harness"
import { ask, handlesOf, suggested, untilQuiet } from "./ask"

let h: Harness
beforeAll(async () => {
  h = await harness()
})
afterAll(untilQuiet)

describe("GET /store/catalogue/search tells how it understood", () => {
  it.each([
    ["miến dong", "exact", null],
    ["mieesn dong", "telex", "miến dong"],
    ["hat gie", "sound", null],
    ["chesnut", "spelling", "chestnut"],
  ])("%s: %s", async (q, how, correctedTo) => {
    const answer = await ask(h, { q })
    expect([answer.how, answer.correctedTo]).toEqual([how, correctedTo])
    expect(answer.engine).toBe("postgres")
    expect(answer.count).toBeGreaterThan(0)
  })

  it("says which words it left out", async () => {
    const answer = await ask(h, { q: "mua miến dong giá rẻ" })
    expect(answer.how).toBe("some-words")
    expect(answer.droppedWords).toContain("mua")
    expect(answer.products[0]?.name).toMatch(/miến dong/i)
  })

  it("searches only what was typed when that is asked", async () => {
    const answer = await ask(h, { q: "chesnut", literal: 1 })
    expect(answer).toMatchObject({ count: 0, askedLiterally: true, correctedTo: null })
    expect(answer.nothingFound?.nearest).toBe("chestnut")
  })
})

describe("POST /store/search of Medusa", () => {
  it("is closed: it knows no bounds and no rules of the shop", async () => {
    const answer = await h.shop.post("/store/search", { entity: "catalogue", filters: { q: "trà" } })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
  })
})

describe("nothing found", () => {
  it("offers groups to browse and goods that can be had", async () => {
    const { count, nothingFound } = await ask(h, { q: "xyzqwv" })
    expect(count).toBe(0)
    expect(nothingFound?.groups.length).toBeGreaterThan(3)
    expect(nothingFound?.products).toHaveLength(4)
    expect(nothingFound?.products.every(({ availability }) => availability !== "out")).toBe(true)
  })

  it("says which filter stands in the way, with the count its removal gives", async () => {
    const { nothingFound } = await ask(h, { q: "miến dong", group: "handicraft" })
    const free = await ask(h, { q: "miến dong" })
    expect(nothingFound?.relaxed).toEqual([{ filter: "group", count: free.count }])
  })
})

describe("what people paste", () => {
  const long = "miến dong ".repeat(50)

  it.each<[string, string]>([
    ["500 letters", long],
    ["one word of 500 letters", "m".repeat(500)],
    ["operators", `"miến" & dong | (!<-> :*'; drop table product --`],
    ["signs of LIKE", "50%_\\"],
    ["emoji", "🍜🍜"],
    ["control characters", "miến\u0001\u0008 dong\u001f"],
    ["a NUL", "miến\u0000dong"],
    ["half of a surrogate pair", "miến \ud83d dong"],
    ["decomposed letters", "miến dong".normalize("NFD")],
    ["letters of other scripts", "米粉 суп พริก"],
    ["joiners", "miến\u200d\u200b dong"],
    ["only spaces", "   "],
  ])("%s is answered honestly", async (_name, q) => {
    const answer = await read(h, `search?${new URLSearchParams({ q })}`)
    expect(answer.status).toBe(200)
    expect((await read(h, `suggest?${new URLSearchParams({ q })}`)).status).toBe(200)
  })

  it("is cut at a word, and that is said", async () => {
    const answer = await ask(h, { q: long })
    expect(answer).toMatchObject({ wasCut: true })
    expect(answer.text.length).toBeLessThanOrEqual(200)
    expect(answer.products[0]?.name).toMatch(/miến dong/i)
  })

  it("emoji find nothing, not everything", async () => {
    expect((await ask(h, { q: "🍜🍜" })).count).toBe(0)
    expect((await ask(h, { q: "\u0000" })).count).toBe(0)
  })

  it.each([
    ["a text beyond all measure", `q=${"a".repeat(2001)}`, "q"],
    ["a star that there is not", "stars=2", "stars.0"],
    ["months that no certificate has", "certificateMonths=99", "certificateMonths"],
    ["an order that there is not", "sort=best", "sort"],
    ["page zero", "page=0", "page"],
    ["a district that is no slug", "district=Ho%C3%A0%20An", "district.0"],
  ])("%s gets a clear 400", async (_name, query, field) => {
    const answer = await read(h, `search?${query}`)
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({ code: "INVALID_QUERY", fieldErrors: [{ field }] })
  })

  it("a page beyond the last is empty", async () => {
    expect((await ask(h, { q: "trà", page: 900 })).products).toEqual([])
  })
})

describe("pages of hits", () => {
  it("never overlap and miss nothing", async () => {
    const pages = await Promise.all(
      [1, 2, 3, 4, 5].map((page) => ask(h, { q: "hợp tác xã", pageSize: 12, page })),
    )
    const handles = pages.flatMap(handlesOf)
    expect(new Set(handles).size).toBe(handles.length)
    expect(handles).toHaveLength(Math.min(60, pages[0]?.count ?? 0))
  })

  it.each([
    ["price_asc", (a: number, b: number) => a - b],
    ["price_desc", (a: number, b: number) => b - a],
  ])("are in the order of %s", async (sort, compare) => {
    const { products } = await ask(h, { q: "trà", sort, pageSize: 48 })
    const prices = products.map(({ priceFromDong }) => priceFromDong)
    expect(prices).toEqual([...prices].sort(compare))
  })

  it("may be kept as long as other pages of the catalogue", async () => {
    const answer = await read(h, "search?q=tr%C3%A0")
    expect(answer.headers.get("cache-control")).toMatch(/^public, max-age=\d+/)
  })
})

describe("GET /store/catalogue/suggest", () => {
  it("suggests goods and names, at most eight, with the place of what was typed", async () => {
    const { suggestions } = await suggested(h, { q: "mien d" })
    expect(suggestions.length).toBeLessThanOrEqual(8)
    const [first] = suggestions
    expect(first).toMatchObject({ kind: "product" })
    const [mark] = first?.marks ?? []
    expect(first?.label.slice(mark?.start, mark?.end)).toMatch(/^miến/i)
  })

  it("suggests producers and places", async () => {
    const kinds = async (q: string) =>
      new Set((await suggested(h, { q })).suggestions.map(({ kind }) => kind))
    expect(await kinds("tâm hoà")).toContain("producer")
    expect(await kinds("trùng khánh")).toContain("place")
  })

  it("waits for the second letter", async () => {
    expect((await suggested(h, { q: "m" })).suggestions).toEqual([])
  })

  it("says of a collection how many goods its page shows", async () => {
    const { suggestions } = await suggested(h, { q: "thạch đen thạch an" })
    const collection = suggestions.find(({ kind }) => kind === "collection")
    const { body } = await h.shop.get<{ count: number }>(`/store/catalogue/collections/${collection?.slug}`)
    expect(body.count).toBeGreaterThan(0)
    expect(collection?.detail).toBe(`${body.count} sản phẩm`)
  })

  it("suggests no spirits without a declaration", async () => {
    const goods = async (adult: number) =>
      (await suggested(h, { q: "rượu", adult })).suggestions.filter(({ kind }) => kind === "product")
    expect((await goods(1)).length).toBeGreaterThan((await goods(0)).length)
  })
})
