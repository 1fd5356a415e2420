import { Modules } from "@medusajs/framework/utils"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import settleTransfers from "../../src/jobs/settle-transfers"
import { atInstant } from "../clock"
import { type Harness, harness } from "../harness"
import { aCartWith, placed } from "../shopping/buyer"
import { leave, stockOf } from "../shopping/goods"
import { aVoucher, putVoucher, usedOf } from "../shopping/voucher-desk"
import { aTransfer, lookAt, tell, untilTransferIs } from "./bank"
import {
  awaitedOf,
  incomingOf,
  masterPayments,
  ordersOf,
  type ShopOfThree,
  shopOfThree,
  transfersOf,
} from "./shop-of-three"

let h: Harness
let shop: ShopOfThree

beforeAll(async () => {
  h = await harness()
  shop = await shopOfThree(h)
})

afterAll(() => shop.close())

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
const untilThereAre = (order: { code: string }, count: number) =>
  expect.poll(async () => (await transfersOf(h, order)).length, { timeout: 20_000 }).toBe(count)

describe("a transfer of another amount", () => {
  it("that is too small waits for the rest and asks for just that", async () => {
    const order = await shop.aPurchase()
    const { totalDong } = order.purchase
    await tell(h, aTransfer(order.code, 50_000))
    const due = async () => (await lookAt(h.shop, order)).transfer?.dueDong
    await expect.poll(due, { timeout: 20_000 }).toBe(totalDong - 50_000)
    expect(await masterPayments(h, order)).toEqual([])
    await tell(h, aTransfer(order.code, totalDong - 50_000))
    await untilTransferIs(h.shop, order, "paid")
    expect(await transfersOf(h, order)).toEqual([
      { state: "matched", reason: null, back: 0 },
      { state: "matched", reason: null, back: 0 },
    ])
  })

  it("that is too large pays, and the surplus is to go back", async () => {
    const order = await shop.aPurchase()
    await tell(h, aTransfer(order.code, order.purchase.totalDong + 3_335))
    await untilTransferIs(h.shop, order, "paid")
    expect(await transfersOf(h, order)).toEqual([{ state: "matched", reason: null, back: 3_335 }])
    const [master] = await masterPayments(h, order)
    expect(Number(master?.amount)).toBe(order.purchase.totalDong)
  })

  it("that comes a second time is to go back whole", async () => {
    const order = await shop.aPurchase()
    const { totalDong } = order.purchase
    await tell(h, aTransfer(order.code, totalDong))
    await untilTransferIs(h.shop, order, "paid")
    await tell(h, aTransfer(order.code, totalDong))
    await untilThereAre(order, 2)
    const second = async () => (await transfersOf(h, order))[1]
    await expect
      .poll(second, { timeout: 20_000 })
      .toEqual({ state: "unmatched", reason: "already_paid", back: totalDong })
  })
})

describe("a hold that ends unpaid", () => {
  it("frees the goods, cancels the orders and tells the buyer", async () => {
    const [good] = shop.goods
    await atInstant(inMinutes(61), () => settleTransfers(h.container))
    const before = await stockOf(h, good)
    const order = await shop.aPurchase()
    expect((await stockOf(h, good)).reserved).toBe(before.reserved + 2)
    await settleTransfers(h.container)
    expect((await lookAt(h.shop, order)).transfer?.state).toBe("waiting")
    await atInstant(inMinutes(16), () => settleTransfers(h.container))
    const seen = await lookAt(h.shop, order)
    expect(seen).toMatchObject({ paid: false, transfer: { state: "expired", payTo: null } })
    expect(seen.parcels.map(({ stage }) => stage)).toEqual(["cancelled", "cancelled", "cancelled"])
    expect(await stockOf(h, good)).toEqual(before)
  })

  it("ends later for a buyer who says that the transfer is on its way, an hour after placing at last", async () => {
    const order = await shop.aPurchase()
    const hold = () =>
      h.shop
        .with({ "x-purchase-token": order.accessToken })
        .post(`/store/shopping/purchases/${order.code}/hold`)
    await atInstant(inMinutes(10), hold)
    await atInstant(inMinutes(20), () => settleTransfers(h.container))
    expect((await lookAt(h.shop, order)).transfer?.state).toBe("waiting")
    for (const minute of [24, 38, 52, 58]) await atInstant(inMinutes(minute), hold)
    const { started_at, holds_until } = await awaitedOf(h, order)
    expect(holds_until.getTime() - started_at.getTime()).toBe(60 * 60_000)
    await atInstant(inMinutes(61), () => settleTransfers(h.container))
    expect((await lookAt(h.shop, order)).transfer?.state).toBe("expired")
  })

  it("sends back the part that had come", async () => {
    const order = await shop.aPurchase()
    await tell(h, aTransfer(order.code, 50_000))
    await expect
      .poll(async () => (await transfersOf(h, order))[0]?.state, { timeout: 20_000 })
      .toBe("matched")
    await atInstant(inMinutes(61), () => settleTransfers(h.container))
    expect(await transfersOf(h, order)).toEqual([{ state: "unmatched", reason: "expired", back: 50_000 }])
  })

  it("is taken back when the whole amount comes late and the goods are still there", async () => {
    const order = await shop.aPurchase()
    await atInstant(inMinutes(16), () => settleTransfers(h.container))
    const before = await stockOf(h, shop.goods[0])
    await tell(h, aTransfer(order.code, order.purchase.totalDong))
    const seen = await untilTransferIs(h.shop, order, "paid")
    expect(seen).toMatchObject({ paid: true })
    expect(seen.parcels.map(({ stage }) => stage)).toEqual(["received", "received", "received"])
    expect((await stockOf(h, shop.goods[0])).reserved).toBe(before.reserved + 2)
    expect((await ordersOf(h, order)).map(({ payment_status }) => payment_status)).toEqual([
      "captured",
      "captured",
      "captured",
    ])
  })

  it("does not swallow a transfer that comes after it for goods that somebody else has", async () => {
    const [good] = shop.goods
    const order = await shop.aPurchase()
    await atInstant(inMinutes(16), () => settleTransfers(h.container))
    await leave(h, good, 1)
    try {
      const before = await stockOf(h, good)
      const { totalDong } = order.purchase
      await tell(h, aTransfer(order.code, totalDong))
      await expect
        .poll(() => transfersOf(h, order), { timeout: 20_000 })
        .toEqual([{ state: "unmatched", reason: "expired", back: totalDong }])
      expect(await masterPayments(h, order)).toEqual([])
      expect(await stockOf(h, good)).toEqual(before)
    } finally {
      await leave(h, good, 100)
    }
  })

  it("brings the purchase back with its voucher only while the voucher can still be used", async () => {
    const code = await aVoucher(h, { limit: 1 })
    const withVoucher = async (phone: string) => {
      const cart = await aCartWith(h.shop, [shop.goods[0], 1])
      const { body } = await putVoucher(h.shop, cart.id, code)
      return placed(h.shop, body.cart, { method: "vietqr", phone })
    }
    const untilUsed = (times: number) => expect.poll(() => usedOf(h, code), { timeout: 20_000 }).toBe(times)
    const first = await withVoucher("0912 345 601")
    await atInstant(inMinutes(16), () => settleTransfers(h.container))
    await untilUsed(0)
    const second = await withVoucher("0912 345 602")
    await tell(h, aTransfer(first.code, first.purchase.totalDong))
    await expect
      .poll(() => transfersOf(h, first), { timeout: 20_000 })
      .toEqual([{ state: "unmatched", reason: "expired", back: first.purchase.totalDong }])
    expect(await usedOf(h, code)).toBe(1)
    await atInstant(inMinutes(16), () => settleTransfers(h.container))
    await untilUsed(0)
    await tell(h, aTransfer(second.code, second.purchase.totalDong))
    await untilTransferIs(h.shop, second, "paid")
    expect(await usedOf(h, code)).toBe(1)
  })

  it("is not the end when the money came in the last second", async () => {
    const order = await shop.aPurchase()
    const body = JSON.stringify(aTransfer(order.code, order.purchase.totalDong))
    const transactionId = String(JSON.parse(body).id)
    await incomingOf(h).storeEvent({ provider: "sepay", transactionId, body, at: new Date() })
    await atInstant(inMinutes(16), () => settleTransfers(h.container))
    expect((await lookAt(h.shop, order)).paid).toBe(true)
  })
})

describe("a payment that was given back", () => {
  it("pays for nothing when it is tried again", async () => {
    const order = await shop.aPurchase()
    const payments = h.container.resolve(Modules.PAYMENT)
    const { master_session_id, id } = await awaitedOf(h, order)
    const amount = order.purchase.totalDong
    const data = { paid_at: new Date().toISOString() }
    await payments.updatePaymentSession({ id: master_session_id, currency_code: "vnd", amount, data })
    const payment = await payments.authorizePaymentSession(master_session_id, {})
    await payments.refundPayment({ payment_id: payment?.id ?? "", amount })
    await tell(h, aTransfer(order.code, amount))
    await expect
      .poll(() => transfersOf(h, order), { timeout: 20_000 })
      .toEqual([{ state: "unmatched", reason: "given_back", back: amount }])
    expect((await incomingOf(h).retrieveAwaitedPayment(id)).state).toBe("waiting")
    for (const detail of await ordersOf(h, order)) expect(detail.payment_status).toBe("not_paid")
  })
})
