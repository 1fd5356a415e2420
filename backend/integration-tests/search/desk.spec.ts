import {
  ExplainResponse,
  OfficeSearchRuleListResponse,
  OfficeSynonymListResponse,
  SearchDeskResponse,
  SearchLogResponse,
} from "@cho-phien/contract"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { eventually } from "../catalogue/shop"
import type { Client } from "../client"
import { atInstant } from "../clock"
import { type Harness, harness } from "../harness"
import { ask, handlesOf, untilQuiet } from "./ask"

let h: Harness
let office: Client
beforeAll(async () => {
  h = await harness()
  office = await h.office()
})
afterAll(untilQuiet)

const DESK = "/admin/search-desk"

async function created(path: string, body: unknown): Promise<string> {
  const answer = await office.post<{ id: string }>(`${DESK}/${path}`, body)
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body.id
}

describe("GET /admin/search-desk", () => {
  it("is closed to everybody but the office", async () => {
    expect((await h.shop.get(DESK)).status).toBe(401)
  })

  it("says which engine answers, that its index is ready and that nothing waits", async () => {
    const desk = await eventually(
      async () => SearchDeskResponse.parse((await office.get(DESK)).body),
      ({ outbox }) => outbox.waiting === 0,
    )
    expect(desk).toMatchObject({ engine: "postgres", state: "ready", outbox: { waiting: 0 } })
    expect(desk.documents).toBe((await ask(h, { adult: 1 })).count)
    expect(desk.rebuilds.filter(({ isActive }) => isActive)).toHaveLength(1)
  })

  it("rebuilds when asked, and the new version answers", async () => {
    const active = async () =>
      SearchDeskResponse.parse((await office.get(DESK)).body).rebuilds.find(({ isActive }) => isActive)
        ?.version ?? 0
    const before = await active()
    expect((await office.post(`${DESK}/rebuilds`)).status).toBe(202)
    expect(await eventually(active, (version) => version > before)).toBe(before + 1)
  })
})

describe("other names", () => {
  it("that the office adds find the goods, and no longer once they are taken back", async () => {
    const find = () => ask(h, { q: "xikhothom", literal: 1 })
    expect((await find()).count).toBe(0)
    const id = await created("synonyms", { words: "lạp sườn", means: ["xikhothom"] })
    const found = await eventually(find, ({ count }) => count > 0)
    expect(found.products.every(({ name }) => /lạp (sườn|xưởng)/i.test(name))).toBe(true)
    expect((await ask(h, { q: "sausage", literal: 1 })).count).toBeLessThan(
      (await ask(h, { q: "lạp sườn" })).count + 100,
    )
    expect((await office.post(`${DESK}/synonyms/${id}/remove`)).status).toBe(200)
    expect((await eventually(find, ({ count }) => count === 0)).count).toBe(0)
  })

  it("are listed with where they come from", async () => {
    const answer = await office.get(`${DESK}/synonyms?q=lap+suon&pageSize=48`)
    const { synonyms } = OfficeSynonymListResponse.parse(answer.body)
    expect(synonyms.find(({ words }) => words === "lạp sườn")).toMatchObject({ id: null, origin: "shop" })
  })

  it("need words, and a line that is not there cannot be removed", async () => {
    expect((await office.post(`${DESK}/synonyms`, { words: " ", means: [] })).status).toBe(400)
    expect((await office.post(`${DESK}/synonyms/nobody/remove`)).body).toMatchObject({
      code: "SYNONYM_NOT_FOUND",
    })
  })
})

describe("rules of a query", () => {
  const q = "trà"

  it("pin, hide and redirect between their days, both included", async () => {
    const [first, second] = handlesOf(await ask(h, { q, pageSize: 48 }))
    const other = handlesOf(await ask(h, { q: "miến dong" }))[0]
    const days = { fromOn: "2027-01-10", untilOn: "2027-01-12" }
    const ids = [
      await created("rules", { kind: "pin", words: "Trà", handle: other, ...days }),
      await created("rules", { kind: "hide", words: "tra", handle: first, ...days }),
      await created("rules", { kind: "redirect", words: q, path: "/bo-suu-tap/tra-va-thao-moc", ...days }),
    ]
    const seen = async () => {
      const answer = await ask(h, { q, pageSize: 48 })
      return {
        top: handlesOf(answer)[0],
        hasFirst: handlesOf(answer).includes(first ?? ""),
        to: answer.redirect,
      }
    }
    const before = await atInstant("2027-01-09T23:59:59+07:00", seen)
    const during = await atInstant("2027-01-12T23:59:59+07:00", seen)
    const after = await atInstant("2027-01-13T00:00:00+07:00", seen)
    expect(before).toEqual({ top: first, hasFirst: true, to: null })
    expect(during).toEqual({ top: other, hasFirst: false, to: "/bo-suu-tap/tra-va-thao-moc" })
    expect(after).toEqual(before)
    const { rules } = OfficeSearchRuleListResponse.parse((await office.get(`${DESK}/rules`)).body)
    expect(rules.filter(({ id }) => ids.includes(id)).map(({ state }) => state)).toEqual([
      "coming",
      "coming",
      "coming",
    ])
    for (const id of ids) expect((await office.post(`${DESK}/rules/${id}/remove`)).status).toBe(200)
    expect(second).not.toBe(first)
  })

  it("show what is pinned once, on the first page, and count it", async () => {
    const free = await ask(h, { q, pageSize: 3 })
    const other = handlesOf(await ask(h, { q: "miến dong" }))[0] ?? ""
    const third = handlesOf(free)[2] ?? ""
    const ids = [
      await created("rules", { kind: "pin", words: q, handle: other, position: 0 }),
      await created("rules", { kind: "pin", words: q, handle: third, position: 1 }),
    ]
    const pages = await Promise.all(
      Array.from({ length: Math.ceil((free.count + 1) / 3) }, (_, i) =>
        ask(h, { q, pageSize: 3, page: i + 1 }),
      ),
    )
    const handles = pages.flatMap(handlesOf)
    expect(handles.slice(0, 2)).toEqual([other, third])
    expect(new Set(handles).size).toBe(handles.length)
    expect(handles).toHaveLength(free.count + 1)
    expect(pages[0]?.count).toBe(free.count + 1)
    for (const id of ids) await office.post(`${DESK}/rules/${id}/remove`)
  })

  it.each([
    ["a path out of the shop", { kind: "redirect", words: "x", path: "https://example.com" }, 400],
    ["a path to another host", { kind: "redirect", words: "x", path: "//example.com" }, 400],
    [
      "days the wrong way round",
      { kind: "redirect", words: "x", path: "/", fromOn: "2027-02-01", untilOn: "2027-01-01" },
      400,
    ],
    ["a product that there is not", { kind: "pin", words: "x", handle: "no-such-product" }, 404],
  ])("refuse %s", async (_name, body, status) => {
    expect((await office.post(`${DESK}/rules`, body)).status).toBe(status)
  })
})

describe("why a hit stands where it stands", () => {
  it("is told key by key, in the order of the shop", async () => {
    const q = "miến dong"
    const told = ExplainResponse.parse(
      (await office.get(`${DESK}/explain?${new URLSearchParams({ q })}`)).body,
    )
    expect(told.how).toBe("exact")
    expect(told.hits[0]).toMatchObject({
      foundIn: "name",
      marksMatch: true,
      adjacentInName: true,
      pinned: false,
    })
    expect(told.hits.map(({ handle }) => handle)).toEqual(
      handlesOf(await ask(h, { q, adult: 1, pageSize: 20 })),
    )
  })
})

describe("the log", () => {
  const texts = async (query: string) =>
    SearchLogResponse.parse((await office.get(`${DESK}/log?pageSize=48&${query}`)).body).texts

  it("counts what was asked and what found nothing", async () => {
    for (let i = 0; i < 3; i++) await ask(h, { q: "Khăn Thổ Cẩmzz", literal: 1 })
    const found = await eventually(
      () => texts("onlyNothing=1"),
      (list) => list.some(({ text, asked }) => text === "khăn thổ cẩmzz" && asked === 3),
    )
    expect(found).toContainEqual(expect.objectContaining({ text: "khăn thổ cẩmzz", asked: 3, nothing: 3 }))
  })

  it("keeps no words that could be about somebody", async () => {
    await ask(h, { q: "0912 345 678" })
    await ask(h, { q: "hoa.nguyen@example.com" })
    const all = await eventually(
      () => texts("days=1"),
      (list) => list.some(({ text }) => text === null),
    )
    expect(all.filter(({ text }) => text?.includes("0912") || text?.includes("hoa.nguyen"))).toEqual([])
  })
})
