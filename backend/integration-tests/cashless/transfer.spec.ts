import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Harness, harness } from "../harness"
import { aCartWith, place, placed } from "../shopping/buyer"
import { goodsForSale, leave, stockOf } from "../shopping/goods"
import { aTransfer, lookAt, tell, untilTransferIs } from "./bank"
import { masterPayments, ordersOf, type ShopOfThree, shopOfThree } from "./shop-of-three"

let h: Harness
let shop: ShopOfThree

beforeAll(async () => {
  h = await harness()
  shop = await shopOfThree(h)
})

afterAll(() => shop.close())

describe("a purchase by transfer", () => {
  it("stands unpaid with its goods held, and says what to send where", async () => {
    const before = await stockOf(h, shop.goods[2])
    const order = await shop.aPurchase()
    const { transfer, totalDong, method, paid } = order.purchase
    expect({ method, paid }).toEqual({ method: "vietqr", paid: false })
    expect(transfer).toMatchObject({
      state: "waiting",
      dueDong: totalDong,
      receivedDong: 0,
      content: order.code,
    })
    expect(transfer?.payTo).toMatchObject({ bankName: "VietinBank", accountName: "CHO PHIEN CAO BANG" })
    expect(transfer?.payTo?.payload).toContain(order.code)
    const held = new Date(transfer?.holdsUntil ?? 0).getTime() - Date.now()
    expect(Math.round(held / 60_000)).toBe(15)
    expect((await stockOf(h, shop.goods[2])).reserved).toBe(before.reserved + 3)
    for (const detail of await ordersOf(h, order)) expect(detail.payment_status).toBe("not_paid")
  })

  it("is paid by the exact transfer: every order says so, and the shares are the master to the đồng", async () => {
    const order = await shop.aPurchase()
    const { totalDong } = order.purchase
    expect((await tell(h, aTransfer(order.code, totalDong))).body).toEqual({ success: true })
    const seen = await untilTransferIs(h.shop, order, "paid")
    expect(seen).toMatchObject({ paid: true, transfer: { dueDong: 0, receivedDong: totalDong, payTo: null } })
    const details = await ordersOf(h, order)
    expect(details.map((detail) => detail.payment_status)).toEqual(["captured", "captured", "captured"])
    const shares = details.flatMap((detail) => detail.payment_collections ?? [])
    const sum = shares.reduce((total, share) => total + Number(share.captured_amount), 0)
    const [master] = await masterPayments(h, order)
    expect([sum, Number(master?.amount)]).toEqual([totalDong, totalDong])
    expect(master?.captures?.map(({ amount }) => Number(amount))).toEqual([totalDong])
    for (const detail of details) expect(Number(detail.summary?.pending_difference)).toBe(0)
  })

  it("takes alcohol, which cash does not", async () => {
    const bottle = (await goodsForSale(h)).find((good) => good.nature === "alcohol")
    if (!bottle) throw new Error("The seed has no alcohol")
    await leave(h, bottle, 10)
    const cart = await aCartWith(h.shop, [bottle, 1])
    expect(cart.methods).toEqual(["vietqr", "card"])
    expect(cart.refusedMethods).toEqual([{ method: "cod", reason: "alcohol-is-cashless" }])
    expect((await place(h.shop, cart)).body.code).toBe("METHOD_NOT_ALLOWED")
    const undeclared = await place(h.shop, cart, { method: "vietqr" })
    expect([undeclared.status, undeclared.body.code]).toEqual([409, "AGE_NOT_DECLARED"])
    expect(undeclared.body.fieldErrors?.[0]?.field).toBe("receiverOfAge")
    const { body } = await place(h.shop, cart, { method: "vietqr", receiverOfAge: true })
    expect(body.purchase.receiverOfAge).toBe(true)
  })

  it("leaves cash as it was", async () => {
    const { purchase } = await placed(h.shop, await aCartWith(h.shop, [shop.goods[0], 1]))
    expect([purchase.method, purchase.transfer]).toEqual(["cod", null])
  })
})

describe("cancelling a parcel that was paid", () => {
  it("gives back exactly its share of the master and touches no sibling", async () => {
    const order = await shop.aPurchase()
    await tell(h, aTransfer(order.code, order.purchase.totalDong))
    await untilTransferIs(h.shop, order, "paid")
    const [parcel] = order.purchase.parcels
    const office = await h.office()
    expect((await office.post(`/admin/orders/${parcel?.orderId}/cancel`)).status).toBe(200)
    const [master] = await masterPayments(h, order)
    expect(master?.refunds?.map(({ amount }) => Number(amount))).toEqual([parcel?.totalDong])
    const statuses = (await ordersOf(h, order)).map((detail) => detail.payment_status)
    expect(statuses).toEqual(["refunded", "captured", "captured"])
  })
})

describe("packing, and cancelling one parcel", () => {
  it("wait for the transfer", async () => {
    const order = await shop.aPurchase()
    const [parcel] = order.purchase.parcels
    const office = await h.office()
    const [detail] = await ordersOf(h, order)
    const items = (detail?.items ?? []).map(({ id, quantity }) => ({ id, quantity }))
    const pack = () => office.post(`/admin/orders/${parcel?.orderId}/fulfillments`, { items })
    expect((await pack()).body).toMatchObject({ code: "PURCHASE_NOT_PAID" })
    const cancelled = await office.post(`/admin/orders/${parcel?.orderId}/cancel`)
    expect(cancelled.body).toMatchObject({ code: "PURCHASE_NOT_PAID" })
    await tell(h, aTransfer(order.code, order.purchase.totalDong))
    await untilTransferIs(h.shop, order, "paid")
    expect((await pack()).body).not.toMatchObject({ code: "PURCHASE_NOT_PAID" })
    expect((await lookAt(h.shop, order)).paid).toBe(true)
  })
})
