import type {
  DoneResponse,
  ErrorBody,
  OfficeReviewListResponse,
  OrderGroupListResponse,
  OrderGroupResponse,
  ReviewListResponse,
} from "@cho-phien/contract"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Client } from "../client"
import { type Harness, harness } from "../harness"
import { type Good, goodsOfProducers, leave } from "../shopping/goods"
import { bought, delivered, seeParcel } from "./bought"

let h: Harness
let office: Client
let goods: [Good, Good]

beforeAll(async () => {
  h = await harness()
  office = await h.office()
  goods = (await goodsOfProducers(h, 2)) as [Good, Good]
  for (const good of goods) await leave(h, good, 100)
})

afterAll(async () => {
  for (const good of goods) await leave(h, good, 50)
})

let phones = 0
/** A phone no other spec orders with. */
const aPhone = () => ({
  phone: `0987 6${String(process.pid % 100).padStart(2, "0")} ${String(++phones).padStart(3, "0")}`,
})

describe("messages about a parcel", () => {
  it("go to and fro, unread until they are opened, and are nobody else's", async () => {
    const [mine, theirs] = [await bought(h, goods), await bought(h, goods)]
    const [orderId] = mine.orderIds
    const path = mine.at(orderId, "messages")
    expect((await mine.buyer.post(path, { body: "Xin gửi sau thứ Sáu" })).status).toBe(201)
    await office.post(`/admin/parcel-messages/${orderId}`, { body: "Vâng, chúng tôi gửi thứ Bảy" })
    const { messages, unread } = await seeParcel(mine, orderId)
    expect(messages.map(({ writer, body }) => `${writer}: ${body}`)).toEqual([
      "buyer: Xin gửi sau thứ Sáu",
      "seller: Vâng, chúng tôi gửi thứ Bảy",
    ])
    expect(unread).toBe(1)
    await mine.buyer.post(`${path}/seen`)
    expect((await seeParcel(mine, orderId)).unread).toBe(0)
    const strangers = await Promise.all([
      theirs.buyer.post(path, { body: "Tôi là ai" }),
      theirs.buyer.post(theirs.at(orderId, "messages"), { body: "Tôi là ai" }),
      h.shop.post(`${path}/seen`),
      h.anyone.post(`/admin/parcel-messages/${orderId}`, { body: "Tôi là ai" }),
    ])
    expect(strangers.map(({ status }) => status)).toEqual([404, 404, 404, 401])
  })

  it("are short and not too many", async () => {
    const purchase = await bought(h, goods)
    const path = purchase.at(purchase.orderIds[0], "messages")
    expect((await purchase.buyer.post(path, { body: " " })).status).toBe(400)
    expect((await purchase.buyer.post(path, { body: "a".repeat(2001) })).status).toBe(400)
    for (let count = 0; count < 20; count++) await purchase.buyer.post(path, { body: `Lần ${count}` })
    const answer = await purchase.buyer.post<ErrorBody>(path, { body: "Lần nữa" })
    expect([answer.status, answer.body.code]).toEqual([409, "TOO_MANY_MESSAGES"])
  })
})

describe("a review", () => {
  it("needs a delivered line, is one a product and buyer, and is shown once the office has looked", async () => {
    const phone = aPhone()
    const purchase = await bought(h, goods, phone)
    const [orderId] = purchase.orderIds
    const handle = purchase.order.purchase.parcels[0]?.lines[0]?.product.handle ?? ""
    const read = async () => (await h.shop.get<ReviewListResponse>(`/store/reviews?product=${handle}`)).body
    const [line] = (await seeParcel(purchase, orderId)).lines
    const body = { itemId: line?.itemId, rating: 4, body: "Sợi miến dai, nấu lâu không nát" }
    const path = purchase.at(orderId, "reviews")
    expect((await purchase.buyer.post<ErrorBody>(path, body)).body.code).toBe("NOT_DELIVERED")
    await delivered(h, orderId)
    const before = await read()
    const answers = await Promise.all(
      [1, 2].map(() => purchase.buyer.post<DoneResponse & ErrorBody>(path, body)),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    const id = answers.find(({ status }) => status === 201)?.body.id ?? ""
    expect((await read()).count).toBe(before.count)
    await office.post(`/admin/reviews/${id}/show`)
    await office.post(`/admin/reviews/${id}/answer`, { note: "Cảm ơn bạn đã mua miến của hợp tác xã" })
    const { reviews, ratings } = await read()
    expect(reviews[0]).toMatchObject({ id, rating: 4, author: "Hà N." })
    expect(reviews[0]?.answer?.body).toContain("Cảm ơn")
    expect(ratings[3]).toBe((before.ratings[3] ?? 0) + 1)
    const again = await bought(h, goods, phone)
    await delivered(h, again.orderIds[0])
    const [sameGood] = (await seeParcel(again, again.orderIds[0])).lines
    const second = await again.buyer.post<ErrorBody>(again.at(again.orderIds[0], "reviews"), {
      ...body,
      itemId: sameGood?.itemId,
    })
    expect(second.body.code).toBe("ALREADY_REVIEWED")
  })

  it("is not written for a neighbour; reported it stays until the office hides it with a reason", async () => {
    const [mine, theirs] = [await bought(h, goods, aPhone()), await bought(h, goods, aPhone())]
    const [orderId] = mine.orderIds
    await delivered(h, orderId)
    const [line] = (await seeParcel(mine, orderId)).lines
    const body = { itemId: line?.itemId, rating: 1, body: "Nội dung trái pháp luật nào đó" }
    expect((await theirs.buyer.post(mine.at(orderId, "reviews"), body)).status).toBe(404)
    expect((await theirs.buyer.post(theirs.at(theirs.orderIds[0], "reviews"), body)).status).toBe(404)
    const { id } = (await mine.buyer.post<DoneResponse>(mine.at(orderId, "reviews"), body)).body
    await office.post(`/admin/reviews/${id}/show`)
    for (let count = 0; count < 3; count++) await h.shop.post(`/store/reviews/${id}/report`)
    const reported = (await office.get<OfficeReviewListResponse>("/admin/reviews?list=reported&pageSize=48"))
      .body
    expect(reported.reviews.find((review) => review.id === id)?.reports).toBe(1)
    await office.post(`/admin/reviews/${id}/refuse`, { note: "Có lời xúc phạm người khác" })
    const handle = mine.order.purchase.parcels[0]?.lines[0]?.product.handle ?? ""
    const shown = (await h.shop.get<ReviewListResponse>(`/store/reviews?product=${handle}`)).body.reviews
    expect(shown.some((review) => review.id === id)).toBe(false)
    expect((await seeParcel(mine, orderId)).lines[0]?.review?.state).toBe("refused")
    expect((await h.anyone.post(`/admin/reviews/${id}/show`)).status).toBe(401)
  })
})

describe("GET /admin/order-groups", () => {
  it("finds a purchase by code, phone and day, and tells all of it, by the id of an order too", async () => {
    const phone = aPhone()
    const purchase = await bought(h, goods, phone)
    const day = new Date(Date.parse(purchase.order.purchase.placedAt) + 7 * 3_600_000)
      .toISOString()
      .slice(0, 10)
    for (const query of [`q=${purchase.order.code}`, `q=${encodeURIComponent(phone.phone)}`, `day=${day}`]) {
      const { groups } = (
        await office.get<OrderGroupListResponse>(`/admin/order-groups?${query}&pageSize=48`)
      ).body
      expect(groups.map(({ code }) => code)).toContain(purchase.order.code)
    }
    const { group } = (await office.get<OrderGroupResponse>(`/admin/order-groups/${purchase.orderIds[1]}`))
      .body
    expect(group).toMatchObject({ code: purchase.order.code, totalDong: purchase.order.purchase.totalDong })
    expect(group.parcelList.reduce((dong, parcel) => dong + parcel.soldDong, 0)).toBe(group.totalDong)
    expect((await office.get("/admin/order-groups/ogrp_nobody")).status).toBe(404)
    expect((await h.anyone.get("/admin/order-groups")).status).toBe(401)
  })
})
