import type {
  ErrorBody,
  MovedResponse,
  OfficeCollectionListResponse,
  OfficeCollectionResponse,
} from "@cho-phien/contract"
import { Modules } from "@medusajs/framework/utils"
import { beforeAll, describe, expect, it } from "vitest"
import { COLLECTION_CHANGED } from "../../src/workflows/showcase/events"
import { act, aDraft, COLLECTIONS, type Desk, desk, done, inShop, PREVIEW, unique } from "./desk"

let at: Desk
beforeAll(async () => {
  at = await desk()
})

const list = async (query: string) =>
  (await at.office.get<OfficeCollectionListResponse>(`${COLLECTIONS}?${query}`)).body
const read = async (id: string) =>
  (await at.office.get<OfficeCollectionResponse>(`${COLLECTIONS}/${id}`)).body

describe("GET /admin/showcase/collections", () => {
  it("finds a collection without marks and counts its members of today", async () => {
    const found = await list(`q=${encodeURIComponent("LUA REN")}`)
    expect(found.collections.map(({ slug }) => slug)).toEqual(["lua-ren-phuc-sen"])
    expect(found.collections[0]?.memberCount).toBeGreaterThan(0)
  })

  it("filters by state and pages", async () => {
    const { id } = await aDraft(at)
    const drafts = await list("state=draft&pageSize=48")
    expect(drafts.collections.map((one) => one.id)).toContain(id)
    expect(drafts.collections.every(({ state }) => state === "draft")).toBe(true)
    const first = await list("pageSize=5")
    expect(first).toMatchObject({ pageCount: Math.ceil(first.count / 5), collections: { length: 5 } })
  })

  it.each(["state=open", "page=0", "pageSize=1000", `q=${"ă".repeat(500)}`])(
    "answers 400 for %s",
    async (q) => {
      expect(await at.office.get(`${COLLECTIONS}?${q}`)).toMatchObject({
        status: 400,
        body: { code: "INVALID_QUERY" },
      })
    },
  )

  it("lets nobody in without the office's login", async () => {
    const { anyone, shop } = at.h
    const { id } = await aDraft(at)
    const paths = [COLLECTIONS, `${COLLECTIONS}/${id}`, "/admin/showcase/options", "/admin/showcase/goods"]
    for (const path of paths) {
      expect([(await anyone.get(path)).status, (await shop.get(path)).status]).toEqual([401, 401])
    }
    const deeds = ["", "/publish", "/schedule", "/withdraw"].map((deed) => `${COLLECTIONS}/${id}${deed}`)
    for (const path of [COLLECTIONS, PREVIEW, ...deeds]) expect((await shop.post(path, {})).status).toBe(401)
  })
})

describe("POST /admin/showcase/collections", () => {
  it("makes a draft under an address from its title that the shop does not show", async () => {
    const draft = await aDraft(at, { titleVi: unique("Trà đắng Phja Oắc") })
    expect(draft).toMatchObject({ state: "draft", revision: 1, demonstration: false })
    expect(draft.slug).toMatch(/^tra-dang-phja-oac-/)
    expect((await inShop(at, draft.slug)).status).toBe(404)
  })

  it("refuses an address that another collection has, at its field", async () => {
    const body = { titleVi: "Trùng địa chỉ", slug: "mat-ong-rung" }
    const answer = await at.office.post<ErrorBody>(COLLECTIONS, body)
    expect(answer).toMatchObject({
      status: 400,
      body: { code: "COLLECTION_SLUG_TAKEN", fieldErrors: [{ field: "slug", code: "slug-taken" }] },
    })
  })

  it.each([
    ["rule.communes", { rule: { communes: ["99999"] } }],
    ["rule.sets", { rule: { sets: ["nothing"] } }],
    ["rule.producers", { rule: { producers: ["pdcr_nothing"] } }],
    ["rule.tags", { rule: { tags: ["khong-co"] } }],
    ["communes", { communes: ["99999"] }],
    ["motif", { motif: "portrait" }],
    ["pinned", { pinned: ["prod_nothing"] }],
    ["excluded", { excluded: ["prod_nothing"] }],
  ])("refuses what the catalogue does not have in %s", async (field, over) => {
    const answer = await at.office.post<ErrorBody>(COLLECTIONS, { titleVi: unique("Thử"), ...over })
    expect(answer).toMatchObject({
      status: 400,
      body: { code: "COLLECTION_FIELDS_UNKNOWN", fieldErrors: [{ field }] },
    })
  })

  it.each([
    ["no title", { titleVi: "" }],
    ["a title of signs alone", { titleVi: "★★★" }],
    ["a month 13", { months: [13] }],
    ["a group that is none", { rule: { groups: ["drink"] } }],
    ["six stars", { rule: { starsMin: 6 } }],
    ["a highest price below the lowest", { rule: { priceMinDong: 2, priceMaxDong: 1 } }],
    ["a rule that is text", { rule: "all" }],
    ["a product twice", { pinned: ["a", "a"] }],
    ["a slug with marks", { slug: "mật-ong" }],
    ["a story of 9,000 letters", { storyVi: "x".repeat(9000) }],
  ])("answers 400 with a field for %s", async (_, over) => {
    const answer = await at.office.post<ErrorBody>(COLLECTIONS, { titleVi: unique("Thử"), ...over })
    expect(answer.status).toBe(400)
    expect(answer.body.fieldErrors?.length).toBeGreaterThan(0)
  })
})

describe("POST /admin/showcase/collections/:id", () => {
  it("changes what was sent and writes down who did it, when, and only what changed", async () => {
    const draft = await aDraft(at, { months: [5] })
    const { revision } = await done(at, draft, "", { titleEn: "Rock honey", months: [11, 3] })
    expect(revision).toBe(2)
    const { collection, history } = await read(draft.id)
    expect(collection).toMatchObject({ titleVi: draft.titleVi, titleEn: "Rock honey", months: [3, 11] })
    expect(history.map(({ deed }) => deed)).toEqual(["edited", "created"])
    expect(history[0]).toMatchObject({
      actor: "admin@cho-phien.example",
      before: { title_en: "", months: [5] },
      after: { title_en: "Rock honey", months: [3, 11] },
    })
    expect(Object.keys(history[0]?.after ?? {}).sort()).toEqual(["months", "title_en"])
  })

  it("tells the second of two editors", async () => {
    const draft = await aDraft(at)
    const answers = await Promise.all([
      act(at, draft, "", { storyVi: "Một." }),
      act(at, draft, "", { storyVi: "Hai." }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: "COLLECTION_CHANGED_MEANWHILE",
    })
  })

  it("lets the old address lead to the new one", async () => {
    const shown = await done(at, await aDraft(at), "publish")
    const slug = `${shown.slug}-moi`
    await done(at, shown, "", { slug })
    const path = `/store/catalogue/moved/collection/${shown.slug}`
    expect((await at.h.shop.get<MovedResponse>(path)).body).toEqual({ movedTo: slug })
    expect((await inShop(at, slug)).status).toBe(200)
  })

  it("keeps a story while the shop shows it", async () => {
    const shown = await done(at, await aDraft(at), "publish")
    expect(await act(at, shown, "", { storyVi: "" })).toMatchObject({
      status: 400,
      body: { code: "COLLECTION_NOT_TOLD", fieldErrors: [{ field: "storyVi" }] },
    })
  })

  it("is told on the bus", async () => {
    const heard: unknown[] = []
    const listener = async ({ data }: { data: unknown }) => {
      heard.push(data)
    }
    const bus = at.h.container.resolve(Modules.EVENT_BUS)
    bus.subscribe(COLLECTION_CHANGED, listener, { subscriberId: "collections-spec" })
    const { id, slug } = await aDraft(at)
    await expect.poll(() => heard).toContainEqual({ id, slug })
    bus.unsubscribe(COLLECTION_CHANGED, listener, { subscriberId: "collections-spec" })
  })

  it("answers 404 for a collection that does not exist", async () => {
    expect((await at.office.get(`${COLLECTIONS}/scol_nothing`)).status).toBe(404)
    for (const deed of ["", "/publish", "/withdraw"]) {
      const answer = await at.office.post(`${COLLECTIONS}/scol_nothing${deed}`, { expectedRevision: 1 })
      expect(answer).toMatchObject({ status: 404, body: { code: "COLLECTION_NOT_FOUND" } })
    }
  })
})
