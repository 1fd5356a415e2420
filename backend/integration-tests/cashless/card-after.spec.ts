import type { PaymentMethod, PlaceOrderResponse, PurchaseResponse } from "@cho-phien/contract"
import type { StripeStandIn } from "@cho-phien/stripe-stand-in"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import settleTransfers from "../../src/jobs/settle-transfers"
import { MONEY_DESK_MODULE, type MoneyDeskService } from "../../src/modules/money-desk"
import { atInstant } from "../clock"
import { type Harness, harness } from "../harness"
import { aCartWith, placed } from "../shopping/buyer"
import { goodsForSale, leave, stockOf } from "../shopping/goods"
import { aTransfer, lookAt, tell, untilTransferIs } from "./bank"
import { asBuyer, comeBack, openedPage, standIn, untilCardIs } from "./card-desk"
import { masterPayments, ordersOf, type ShopOfThree, shopOfThree } from "./shop-of-three"

let h: Harness
let shop: ShopOfThree
let stripe: StripeStandIn

beforeAll(async () => {
  h = await harness()
  shop = await shopOfThree(h)
  stripe = await standIn()
})

afterAll(() => shop.close())

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
const intentOf = (id: string) => stripe.sessions().find((session) => session.id === id)?.payment_intent ?? ""
const refundsOf = async (id: string) => {
  const intent = intentOf(id)
  return stripe
    .refunds()
    .filter((refund) => (refund as { payment_intent?: string }).payment_intent === intent)
}
const desk = () => h.container.resolve<MoneyDeskService>(MONEY_DESK_MODULE)

async function aPaidOne(): Promise<{ order: PlaceOrderResponse; pageId: string }> {
  const order = await shop.aPurchase("card")
  const { id } = await openedPage(h.shop, order)
  stripe.pay(id)
  await untilCardIs(h.shop, order, "paid")
  return { order, pageId: id }
}

describe("the hold of a purchase by card", () => {
  it("closes the page when it ends, so that nobody pays for goods that are free again", async () => {
    // What other purchases hold lapses first: it would come back with this one's.
    await atInstant(inMinutes(62), () => settleTransfers(h.container))
    const before = await stockOf(h, shop.goods[0])
    const order = await shop.aPurchase("card")
    const page = await openedPage(h.shop, order)
    await atInstant(inMinutes(32), () => settleTransfers(h.container))
    expect(stripe.sessions().find(({ id }) => id === page.id)?.status).toBe("expired")
    expect((await lookAt(h.shop, order)).card?.state).toBe("expired")
    expect(await stockOf(h, shop.goods[0])).toEqual(before)
  })

  it("is not the end when the card was charged in the last second and the word was lost", async () => {
    const order = await shop.aPurchase("card")
    const page = await openedPage(h.shop, order)
    stripe.webhooks.isHeld = true
    stripe.pay(page.id)
    stripe.webhooks.isHeld = false
    await atInstant(inMinutes(32), () => settleTransfers(h.container))
    expect((await lookAt(h.shop, order)).card?.state).toBe("waiting")
    expect(await comeBack(h.shop, order)).toMatchObject({ paid: true })
  })

  it("does not end while Stripe cannot be asked: it might be paid", async () => {
    const order = await shop.aPurchase("card")
    await openedPage(h.shop, order)
    stripe.isAway = true
    await atInstant(inMinutes(32), () => settleTransfers(h.container))
    stripe.isAway = false
    expect((await lookAt(h.shop, order)).card?.state).toBe("waiting")
  })

  it("ends all the same an hour after the page closed by itself; money found later brings the goods back", async () => {
    const order = await shop.aPurchase("card")
    const page = await openedPage(h.shop, order)
    stripe.webhooks.isHeld = true
    stripe.pay(page.id)
    stripe.webhooks.isHeld = false
    stripe.isAway = true
    await atInstant(inMinutes(95), () => settleTransfers(h.container))
    stripe.isAway = false
    expect((await lookAt(h.shop, order)).card?.state).toBe("expired")
    expect(await comeBack(h.shop, order)).toMatchObject({ paid: true, card: { state: "paid" } })
    const statuses = (await ordersOf(h, order)).map((detail) => detail.payment_status)
    expect(statuses).toEqual(["captured", "captured", "captured"])
  })

  it("gives the card its money back when the goods went to somebody else meanwhile", async () => {
    const [good] = shop.goods
    const order = await shop.aPurchase("card")
    const page = await openedPage(h.shop, order)
    stripe.webhooks.isHeld = true
    stripe.pay(page.id)
    stripe.webhooks.isHeld = false
    stripe.isAway = true
    await atInstant(inMinutes(95), () => settleTransfers(h.container))
    stripe.isAway = false
    await leave(h, good, 1)
    try {
      expect(await comeBack(h.shop, order)).toMatchObject({ paid: false, card: { state: "expired" } })
      expect((await refundsOf(page.id)).map(({ amount }) => amount)).toEqual([order.purchase.totalDong])
    } finally {
      await leave(h, good, 100)
    }
  })
})

describe("a card that is charged for nothing", () => {
  it("gets its money back when the page was paid in another amount", async () => {
    const order = await shop.aPurchase("card")
    const page = await openedPage(h.shop, order)
    page.amount_total -= 1
    stripe.pay(page.id)
    await expect.poll(() => refundsOf(page.id), { timeout: 20_000 }).toHaveLength(1)
    expect((await lookAt(h.shop, order)).card?.state).toBe("waiting")
    const noted = () => desk().listDiscrepancies({ kind: "card_went_back", code: order.code })
    await expect
      .poll(async () => (await noted()).map(({ state }) => state), { timeout: 20_000 })
      .toEqual(["mended"])
  })
})

describe("refunding a purchase by card", () => {
  it("gives exactly the cancelled parcel's share back to the card, under the refund's own key", async () => {
    const { order, pageId } = await aPaidOne()
    const [parcel] = order.purchase.parcels
    const office = await h.office()
    expect((await office.post(`/admin/orders/${parcel?.orderId}/cancel`)).status).toBe(200)
    const [master] = await masterPayments(h, order)
    const booked = (master?.refunds ?? []).map(({ id, amount }) => ({ id, amount: Number(amount) }))
    const atStripe = (await refundsOf(pageId)).map(({ amount, metadata }) => ({
      id: metadata.refund_id,
      amount,
    }))
    expect(atStripe).toEqual(booked)
    expect(booked.map(({ amount }) => amount)).toEqual([parcel?.totalDong])
    const statuses = (await ordersOf(h, order)).map((detail) => detail.payment_status)
    expect(statuses).toEqual(["refunded", "captured", "captured"])
  })

  it("goes on to the last đồng in parts, and not one further", async () => {
    const { order, pageId } = await aPaidOne()
    const office = await h.office()
    const [detail] = await ordersOf(h, order)
    const payment = detail?.payment_collections?.[0]?.payments?.[0]
    const whole = Number(payment?.amount)
    const back = (amount: number) => office.post(`/admin/payments/${payment?.id}/refund`, { amount })
    expect((await back(10_000)).status).toBe(200)
    expect((await back(whole)).status).toBe(400)
    expect((await back(whole - 10_000)).status).toBe(200)
    expect((await refundsOf(pageId)).map(({ amount }) => amount)).toEqual([10_000, whole - 10_000])
  })

  it("leaves the books as they were when Stripe does not take the refund", async () => {
    const { order, pageId } = await aPaidOne()
    const office = await h.office()
    const [detail] = await ordersOf(h, order)
    const payment = detail?.payment_collections?.[0]?.payments?.[0]
    stripe.isAway = true
    const refused = await office.post(`/admin/payments/${payment?.id}/refund`, { amount: 5_000 })
    stripe.isAway = false
    expect(refused.status).toBeGreaterThanOrEqual(400)
    expect(await refundsOf(pageId)).toEqual([])
    const [master] = await masterPayments(h, order)
    expect(master?.refunds ?? []).toEqual([])
    expect((await ordersOf(h, order))[0]?.payment_status).toBe("captured")
  })

  it("never pays again by a word that comes late", async () => {
    const { order, pageId } = await aPaidOne()
    const office = await h.office()
    for (const { orderId } of order.purchase.parcels) await office.post(`/admin/orders/${orderId}/cancel`)
    const [paid] = stripe.webhooks.events.filter(({ data }) => (data.object as { id?: string }).id === pageId)
    if (!paid) throw new Error("Nothing was told")
    await stripe.webhooks.send({ ...paid, id: `${paid.id}_again` })
    const done = async () => (await lookAt(h.shop, order)).card?.state
    await expect.poll(done, { timeout: 20_000 }).toBe("paid")
    const statuses = (await ordersOf(h, order)).map((detail) => detail.payment_status)
    expect(statuses).toEqual(["refunded", "refunded", "refunded"])
    expect((await masterPayments(h, order)).flatMap((payment) => payment.captures ?? [])).toHaveLength(1)
  })
})

describe("what happens at Stripe without us", () => {
  it("is told to the operators: a dispute with its last state whatever the order of the words", async () => {
    const { order, pageId } = await aPaidOne()
    stripe.webhooks.isHeld = true
    const opened = stripe.dispute(intentOf(pageId))
    const closed = stripe.dispute(intentOf(pageId), "lost")
    stripe.webhooks.isHeld = false
    await stripe.webhooks.send(closed)
    await stripe.webhooks.send(opened)
    const noted = async () =>
      (await desk().listDiscrepancies({ kind: "card_dispute", code: order.code })).map(
        ({ detail, state }) => [detail, state],
      )
    await expect.poll(noted, { timeout: 20_000 }).toEqual([["lost", "open"]])
  })

  it("is told to the operators: a refund that is not in the books, over what is missing", async () => {
    const { order, pageId } = await aPaidOne()
    stripe.refundElsewhere(intentOf(pageId), 12_345)
    const noted = async () =>
      (await desk().listDiscrepancies({ kind: "card_refund_unknown", code: order.code })).map((row) =>
        Number(row.amount_dong),
      )
    await expect.poll(noted, { timeout: 20_000 }).toEqual([12_345])
  })
})

describe("paying another way", () => {
  const choose = (order: PlaceOrderResponse, method: PaymentMethod) =>
    asBuyer(h.shop, order).post<PurchaseResponse & { code?: string }>(
      `/store/shopping/purchases/${order.code}/method`,
      { method },
    )

  it("closes the card's page and takes the transfer, for the same parcels and amount", async () => {
    const order = await shop.aPurchase("card")
    const page = await openedPage(h.shop, order)
    expect((await lookAt(h.shop, order)).otherMethods).toEqual(["cod", "vietqr"])
    expect((await choose(order, "vietqr")).status).toBe(200)
    expect(stripe.sessions().find(({ id }) => id === page.id)?.status).toBe("expired")
    const seen = await lookAt(h.shop, order)
    expect(seen).toMatchObject({
      method: "vietqr",
      card: null,
      transfer: { dueDong: order.purchase.totalDong },
    })
    await tell(h, aTransfer(order.code, order.purchase.totalDong))
    expect(await untilTransferIs(h.shop, order, "paid")).toMatchObject({ paid: true, otherMethods: [] })
  })

  it("is cash at the door for every parcel", async () => {
    const order = await shop.aPurchase("card")
    expect((await choose(order, "cod")).status).toBe(200)
    expect(await lookAt(h.shop, order)).toMatchObject({ method: "cod", card: null, paid: false })
    const details = await ordersOf(h, order)
    expect(details.map((detail) => detail.payment_status)).toEqual(["authorized", "authorized", "authorized"])
    const amounts = details.map((detail) => Number(detail.payment_collections?.[0]?.payments?.[0]?.amount))
    expect(amounts).toEqual(order.purchase.parcels.map(({ totalDong }) => totalDong))
  })

  it("is refused once the card has paid", async () => {
    const order = await shop.aPurchase("card")
    const page = await openedPage(h.shop, order)
    stripe.webhooks.isHeld = true
    stripe.pay(page.id)
    stripe.webhooks.isHeld = false
    expect((await choose(order, "cod")).body.code).toBe("METHOD_NOT_ALLOWED")
    expect(await lookAt(h.shop, order)).toMatchObject({ method: "card", paid: true })
  })

  it("is never cash for alcohol", async () => {
    const bottle = (await goodsForSale(h)).find(
      (good) => good.nature === "alcohol" && good.priceDong > 15_000,
    )
    if (!bottle) throw new Error("The seed has no alcohol")
    await leave(h, bottle, 10)
    const order = await placed(h.shop, await aCartWith(h.shop, [bottle, 1]), {
      method: "card",
      receiverOfAge: true,
    })
    expect(order.purchase.otherMethods).toEqual(["vietqr"])
    expect((await choose(order, "cod")).body.code).toBe("METHOD_NOT_ALLOWED")
  })
})
