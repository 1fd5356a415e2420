import type { CollectionListResponse } from "@cho-phien/contract"
import { addDays, startOfVietnamDay, vietnamDayOf } from "@cho-phien/vietnam"
import { beforeAll, describe, expect, it } from "vitest"
import { atInstant } from "../clock"
import { act, aDraft, type Desk, desk, done, inShop } from "./desk"

let at: Desk
beforeAll(async () => {
  at = await desk()
})

/** Midnights in Vietnam of the coming days, and the millisecond before. */
const midnightIn = (days: number) => startOfVietnamDay(addDays(vietnamDayOf(new Date()), days))
const justBefore = (instant: Date) => new Date(instant.getTime() - 1).toISOString()

const tokenIn = (url: string) => new URL(url).searchParams.get("xem-truoc") ?? ""
const listed = async () =>
  (await at.h.shop.get<CollectionListResponse>("/store/catalogue/collections")).body.collections.map(
    ({ slug }) => slug,
  )

describe("publishing", () => {
  it("shows a collection at once, on its page and in the list, and withdrawing takes it away", async () => {
    const shown = await done(at, await aDraft(at), "publish")
    expect(shown.state).toBe("published")
    expect((await inShop(at, shown.slug)).body.collection.productCount).toBeGreaterThan(0)
    expect(await listed()).toContain(shown.slug)
    const draft = await done(at, shown, "withdraw")
    expect(draft).toMatchObject({ state: "draft", publishAt: null })
    expect((await inShop(at, shown.slug)).status).toBe(404)
    expect(await listed()).not.toContain(shown.slug)
  })

  it("needs a story", async () => {
    const draft = await aDraft(at, { storyVi: "" })
    expect(await act(at, draft, "publish")).toMatchObject({
      status: 400,
      body: { code: "COLLECTION_NOT_TOLD", fieldErrors: [{ field: "storyVi", code: "required" }] },
    })
  })

  it("refuses an end that is past, a withdrawal of a draft, and a revision that is old", async () => {
    const draft = await aDraft(at)
    expect(await act(at, draft, "publish", { endAt: "2020-01-01T00:00:00+07:00" })).toMatchObject({
      status: 400,
      body: { fieldErrors: [{ field: "endAt", code: "before-it-begins" }] },
    })
    expect(await act(at, draft, "withdraw")).toMatchObject({
      status: 400,
      body: { code: "COLLECTION_STATE_REFUSES" },
    })
    expect((await act(at, { ...draft, revision: 7 }, "publish")).status).toBe(409)
  })

  it("can be undone for good", async () => {
    const archived = await done(at, await done(at, await aDraft(at), "publish"), "withdraw", {
      archive: true,
    })
    expect(archived.state).toBe("archived")
    expect((await inShop(at, archived.slug)).status).toBe(404)
  })
})

describe("a schedule", () => {
  it("begins at midnight in Vietnam and ends at another, without a write", async () => {
    const [from, to] = [midnightIn(2), midnightIn(5)]
    const times = { publishAt: from.toISOString(), endAt: to.toISOString() }
    const { id, slug, state, revision } = await done(at, await aDraft(at), "schedule", times)
    expect(state).toBe("scheduled")
    const seen = async (instant: string) =>
      await atInstant(instant, async () => [
        (await inShop(at, slug)).status,
        (
          await at.office.get<{ collection: { state: string; revision: number } }>(
            `/admin/showcase/collections/${id}`,
          )
        ).body.collection,
      ])
    expect(await seen(justBefore(from))).toMatchObject([404, { state: "scheduled", revision }])
    expect(await seen(from.toISOString())).toMatchObject([200, { state: "published", revision }])
    expect(await seen(justBefore(to))).toMatchObject([200, { state: "published", revision }])
    expect(await seen(to.toISOString())).toMatchObject([404, { state: "ended", revision }])
  })

  it("enters and leaves the shop's list with the clock", async () => {
    const from = midnightIn(3)
    const { slug } = await done(at, await aDraft(at), "schedule", { publishAt: from.toISOString() })
    expect(await atInstant(justBefore(from), listed)).not.toContain(slug)
    expect(await atInstant(from.toISOString(), listed)).toContain(slug)
  })

  it.each([
    ["publishAt", { publishAt: "2020-01-01T00:00:00+07:00" }],
    ["endAt", { publishAt: "2030-02-02T00:00:00+07:00", endAt: "2030-02-01T00:00:00+07:00" }],
    ["publishAt", { publishAt: "mai" }],
    ["publishAt", {}],
  ])("refuses %s of %o", async (field, times) => {
    expect(await act(at, await aDraft(at), "schedule", times)).toMatchObject({
      status: 400,
      body: { fieldErrors: [{ field }] },
    })
  })

  it("does not take what shows now from the shop", async () => {
    const shown = await done(at, await aDraft(at), "publish")
    expect(await act(at, shown, "schedule", { publishAt: midnightIn(2).toISOString() })).toMatchObject({
      status: 400,
      body: { code: "COLLECTION_STATE_REFUSES" },
    })
  })
})

describe("the preview's address", () => {
  it("shows a draft, privately", async () => {
    const draft = await aDraft(at)
    const answer = await inShop(at, draft.slug, `?preview=${tokenIn(draft.previewUrl)}`)
    expect(answer.status).toBe(200)
    expect(answer.body.collection.title).toBe(draft.titleVi)
    expect(answer.headers.get("cache-control")).toBe("private, no-store")
    expect(draft.previewUrl).toContain(`/bo-suu-tap/${draft.slug}?xem-truoc=`)
  })

  it("shows no other draft, nothing after a day, and nothing when it was touched", async () => {
    const [draft, other] = [await aDraft(at), await aDraft(at)]
    const token = tokenIn(draft.previewUrl)
    expect((await inShop(at, other.slug, `?preview=${token}`)).status).toBe(404)
    expect((await inShop(at, draft.slug, `?preview=${token.slice(0, -1)}`)).status).toBe(404)
    expect((await inShop(at, draft.slug, "?preview=x")).status).toBe(404)
    const later = new Date(Date.now() + 25 * 3_600_000).toISOString()
    expect((await atInstant(later, () => inShop(at, draft.slug, `?preview=${token}`))).status).toBe(404)
  })
})
