import type { DoneResponse, ErrorBody, OfficeReturnListResponse } from "@cho-phien/contract"
import { Modules } from "@medusajs/framework/utils"
import sharp from "sharp"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Client } from "../client"
import { type Harness, harness } from "../harness"
import { type Good, goodsOfProducers, leave } from "../shopping/goods"
import { type Bought, bought, delivered, seeParcel } from "./bought"

let h: Harness
let office: Client
let goods: [Good, Good]
let photo: string

beforeAll(async () => {
  h = await harness()
  office = await h.office()
  goods = (await goodsOfProducers(h, 2)) as [Good, Good]
  for (const good of goods) await leave(h, good, 100)
  const picture = sharp({ create: { width: 30, height: 20, channels: 3, background: "#a33" } })
  photo = (await picture.jpeg().toBuffer()).toString("base64")
})

afterAll(async () => {
  for (const good of goods) await leave(h, good, 50)
})

async function asked(purchase: Bought, orderId: string, quantity: number, changes: object = {}) {
  const [line] = (await seeParcel(purchase, orderId)).lines
  return purchase.buyer.post<DoneResponse & ErrorBody>(purchase.at(orderId, "returns"), {
    reason: "not-as-described",
    note: "Hũ bị nứt, mật chảy ra hộp",
    lines: [{ itemId: line?.itemId, quantity }],
    ...changes,
  })
}
const decide = (id: string, deed: "approve" | "refuse" | "receive", note = "Ảnh cho thấy hũ nứt") =>
  office.post<DoneResponse & ErrorBody & { leftDong?: number }>(`/admin/return-requests/${id}/${deed}`, {
    note,
  })
/** The parcel with three units of the first good. */
const withThree = (purchase: Bought) =>
  purchase.order.purchase.parcels.find(({ lines }) => lines[0]?.quantity === 3)

describe("a return", () => {
  it("gives back exactly what was paid, part by part, the shipping with the last, and never more", async () => {
    const purchase = await bought(h, goods)
    const parcel = withThree(purchase)
    const orderId = parcel?.orderId ?? ""
    await delivered(h, orderId)
    const backs: number[] = []
    for (const quantity of [1, 2]) {
      const { body, status } = await asked(purchase, orderId, quantity)
      expect(status).toBe(201)
      expect((await decide(body.id, "approve")).status).toBe(200)
      expect((await decide(body.id, "receive")).status).toBe(200)
      backs.push((await seeParcel(purchase, orderId)).returns.at(-1)?.refundDong ?? 0)
    }
    expect(backs[0]).toBeLessThan(backs[1] ?? 0)
    expect(backs.reduce((sum, dong) => sum + dong, 0)).toBe(parcel?.totalDong)
    const { timeline, lines } = await seeParcel(purchase, orderId)
    const refunded = timeline.filter(({ kind }) => kind === "refunded").map(({ amountDong }) => amountDong)
    expect(refunded).toEqual(backs)
    expect(lines[0]?.returnable).toBe(0)
    expect((await asked(purchase, orderId, 1)).body.code).toBe("RETURN_TOO_MANY")
    const { items } = await h.container
      .resolve(Modules.ORDER)
      .retrieveOrder(orderId, { relations: ["items"] })
    expect(Number(items?.[0]?.detail.return_dismissed_quantity)).toBe(3)
  })

  it("is received once, however many press at once", async () => {
    const purchase = await bought(h, goods)
    const orderId = withThree(purchase)?.orderId ?? ""
    await delivered(h, orderId)
    const { body } = await asked(purchase, orderId, 1)
    await decide(body.id, "approve")
    const answers = await Promise.all([1, 2, 3].map(() => decide(body.id, "receive")))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    const { timeline } = await seeParcel(purchase, orderId)
    expect(timeline.filter(({ kind }) => kind === "refunded")).toHaveLength(1)
  })

  it("that would give back more than was paid is refused with what is left", async () => {
    const purchase = await bought(h, goods)
    const orderId = withThree(purchase)?.orderId ?? ""
    await delivered(h, orderId, false)
    const { body } = await asked(purchase, orderId, 1)
    await decide(body.id, "approve")
    const answer = await decide(body.id, "receive")
    expect([answer.status, answer.body.code, answer.body.leftDong]).toEqual([409, "RETURN_EXCEEDS_PAID", 0])
  })

  it("is not asked before the parcel is delivered, nor for more than was, nor with what is no picture", async () => {
    const purchase = await bought(h, goods)
    const orderId = withThree(purchase)?.orderId ?? ""
    expect((await asked(purchase, orderId, 1)).body.code).toBe("RETURN_TOO_MANY")
    await delivered(h, orderId)
    expect((await asked(purchase, orderId, 4)).body.code).toBe("RETURN_TOO_MANY")
    const svg = Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>").toString("base64")
    const refused = await asked(purchase, orderId, 1, { photos: [photo, svg] })
    expect([refused.status, refused.body.code, refused.body.fieldErrors?.[0]?.code]).toEqual([
      400,
      "PHOTO_REFUSED",
      "photo-not-a-picture",
    ])
    expect((await seeParcel(purchase, orderId)).returns).toEqual([])
  })

  it("refused by the office says why and leaves the units to be asked for again", async () => {
    const purchase = await bought(h, goods)
    const orderId = withThree(purchase)?.orderId ?? ""
    await delivered(h, orderId)
    const { body } = await asked(purchase, orderId, 3)
    expect((await decide(body.id, "refuse", "Ảnh chụp sản phẩm khác")).status).toBe(200)
    expect((await decide(body.id, "approve")).body.code).toBe("RETURN_STATE_REFUSES")
    const { returns, lines, timeline } = await seeParcel(purchase, orderId)
    expect(returns[0]).toMatchObject({ state: "refused", decisionNote: "Ảnh chụp sản phẩm khác" })
    expect(lines[0]?.returnable).toBe(3)
    expect(timeline.at(-1)?.kind).toBe("return-refused")
  })
})

describe("the photos of a return", () => {
  it("are seen by the buyer and the office, and by nobody else", async () => {
    const [mine, theirs] = [await bought(h, goods), await bought(h, goods)]
    const orderId = withThree(mine)?.orderId ?? ""
    await delivered(h, orderId)
    const { body } = await asked(mine, orderId, 1, { photos: [photo] })
    const photoId = (await seeParcel(mine, orderId)).returns[0]?.photoIds[0] ?? ""
    const path = mine.at(orderId, `returns/${body.id}/photos/${photoId}`)
    const seen = await mine.buyer.download(path)
    expect([seen.status, seen.headers.get("content-type"), seen.headers.get("cache-control")]).toEqual([
      200,
      "image/webp",
      "private, no-store",
    ])
    expect((await sharp(seen.body).metadata()).format).toBe("webp")
    const deskPath = `/admin/return-requests/${body.id}/photos/${photoId}`
    expect((await office.download(deskPath)).status).toBe(200)
    const neighbour = theirs.at(theirs.orderIds[0], `returns/${body.id}/photos/${photoId}`)
    const strangers = await Promise.all([
      theirs.buyer.get(path),
      theirs.buyer.get(neighbour),
      h.shop.get(path),
      h.anyone.get(deskPath),
    ])
    expect(strangers.map(({ status }) => status)).toEqual([404, 404, 404, 401])
  })
})

describe("GET /admin/return-requests", () => {
  it("shows what waits, with what would go back and what is left", async () => {
    const purchase = await bought(h, goods)
    const parcel = withThree(purchase)
    await delivered(h, parcel?.orderId ?? "")
    const { body } = await asked(purchase, parcel?.orderId ?? "", 3)
    const { returns } = (
      await office.get<OfficeReturnListResponse>("/admin/return-requests?list=all&pageSize=48")
    ).body
    expect(returns.find(({ id }) => id === body.id)).toMatchObject({
      code: purchase.order.code,
      state: "requested",
      refundDong: parcel?.totalDong,
      leftDong: parcel?.totalDong,
    })
    expect((await h.anyone.get("/admin/return-requests")).status).toBe(401)
  })
})
