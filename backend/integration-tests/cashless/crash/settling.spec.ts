import type { PlaceOrderResponse } from "@cho-phien/contract"
import type { StripeStandIn } from "@cho-phien/stripe-stand-in"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { creditCheckoutWorkflow } from "../../../src/workflows/payment/card/credit-checkout"
import { expirePurchaseWorkflow } from "../../../src/workflows/payment/expire-purchase"
import { receiveTransferWorkflow } from "../../../src/workflows/payment/receive-transfer"
import { type Harness, harness } from "../../harness"
import { aTransfer, lookAt } from "../bank"
import { openedPage, standIn } from "../card-desk"
import {
  awaitedOf,
  incomingOf,
  masterPayments,
  ordersOf,
  type ShopOfThree,
  shopOfThree,
} from "../shop-of-three"
import { dieAfter, letMinutesPass, runTheJobs } from "./dying-server"
import { stepsDuring } from "./steps"

let h: Harness
let shop: ShopOfThree
let stripe: StripeStandIn

beforeAll(async () => {
  h = await harness()
  shop = await shopOfThree(h)
  stripe = await standIn()
})

afterAll(() => shop.close())

/** A purchase whose transfer the bank has told, and nobody has worked through yet. */
async function withStoredTransfer() {
  const order = await shop.aPurchase()
  const body = JSON.stringify(aTransfer(order.code, order.purchase.totalDong))
  const transactionId = String(JSON.parse(body).id)
  const event = await incomingOf(h).storeEvent({ provider: "sepay", transactionId, body, at: new Date() })
  return { order, input: { eventId: event.id } }
}

/** A purchase whose card is charged, of which nobody has heard. */
async function withChargedCard() {
  const order = await shop.aPurchase("card")
  const page = await openedPage(h.shop, order)
  stripe.webhooks.isHeld = true
  stripe.pay(page.id)
  stripe.webhooks.isHeld = false
  const [checkout] = await incomingOf(h).listCardCheckouts({ stripe_session_id: page.id })
  return { order, input: { checkoutId: checkout?.id ?? "", awaitedId: checkout?.awaited_payment_id ?? "" } }
}

/** A purchase whose hold has ended. */
async function lapsed() {
  const order = await shop.aPurchase()
  const { id } = await awaitedOf(h, order)
  const connection = h.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await connection.raw("update awaited_payment set holds_until = now() - interval '1 minute' where id = ?", [
    id,
  ])
  return { order, input: { awaitedId: id } }
}

/** Rows of stock that are still held for it; other purchases come and go meanwhile. */
async function reservedFor(order: PlaceOrderResponse): Promise<number> {
  const lines = (await ordersOf(h, order)).flatMap((detail) => (detail.items ?? []).map(({ id }) => id))
  const inventory = h.container.resolve(Modules.INVENTORY)
  return (await inventory.listReservationItems({ line_item_id: lines }, { take: null })).length
}

/** Paid once, told to every parcel once, and every book agrees. */
async function expectPaidOnce(step: string, order: PlaceOrderResponse) {
  expect([step, (await lookAt(h.shop, order)).paid]).toEqual([step, true])
  const payments = await masterPayments(h, order)
  const captured = payments.flatMap(({ captures }) => (captures ?? []).map(({ amount }) => Number(amount)))
  expect([step, captured]).toEqual([step, [order.purchase.totalDong]])
  for (const detail of await ordersOf(h, order)) {
    expect([step, detail.payment_status, Number(detail.summary?.pending_difference)]).toEqual([
      step,
      "captured",
      0,
    ])
    expect([step, Number(detail.summary?.paid_total)]).toEqual([step, Number(detail.total)])
  }
}

describe("a server that is killed while it settles a purchase", () => {
  it("has a transfer counted and captured exactly once after the jobs ran, whatever step it dies after", async () => {
    const first = await withStoredTransfer()
    const steps = await stepsDuring(["receive-transfer", "credit-purchase", "settle-purchase"], () =>
      receiveTransferWorkflow(h.container).run({ input: first.input }),
    )
    expect(steps).toEqual(expect.arrayContaining(["credit-transfer", "capture-master", "capture-shares"]))
    for (const step of steps) {
      const { order, input } = await withStoredTransfer()
      expect([step, await dieAfter("transfer", input, step)]).toEqual([step, "killed"])
      await letMinutesPass(h)
      await runTheJobs(h)
      await expectPaidOnce(step, order)
    }
  }, 900_000)

  it("has a card counted and captured exactly once after the jobs ran, whatever step it dies after", async () => {
    const first = await withChargedCard()
    const steps = await stepsDuring(["credit-card-checkout", "settle-purchase"], () =>
      creditCheckoutWorkflow(h.container).run({ input: first.input }),
    )
    expect(steps).toEqual(expect.arrayContaining(["credit-card-checkout", "capture-master", "end-waiting"]))
    for (const step of steps) {
      const { order, input } = await withChargedCard()
      expect([step, await dieAfter("card", input, step)]).toEqual([step, "killed"])
      await letMinutesPass(h)
      await runTheJobs(h)
      await expectPaidOnce(step, order)
    }
  }, 900_000)

  it("ends a hold exactly once after the jobs ran, whatever step it dies after", async () => {
    const first = await lapsed()
    const steps = await stepsDuring(["expire-purchase", "cancel-order"], () =>
      expirePurchaseWorkflow(h.container).run({ input: first.input }),
    )
    const deaths = [...steps.map((step) => [step, 1] as const), ["cancel-orders", 2] as const]
    for (const [step, times] of deaths) {
      const { order, input } = await lapsed()
      expect([step, await dieAfter("expire", input, step, times)]).toEqual([step, "killed"])
      await letMinutesPass(h)
      await runTheJobs(h)
      expect([step, (await lookAt(h.shop, order)).transfer?.state]).toEqual([step, "expired"])
      expect([step, await reservedFor(order)]).toEqual([step, 0])
    }
  }, 900_000)
})
