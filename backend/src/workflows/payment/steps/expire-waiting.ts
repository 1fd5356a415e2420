import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { now } from "../../../clock"
import {
  type AwaitedPaymentRow,
  INCOMING_PAYMENT_MODULE,
  type IncomingPaymentService,
} from "../../../modules/incoming-payment"
import { closePages } from "../card/close-pages"
import { endWaiting } from "../end-of-waiting"
import { ordersPaidBy } from "../orders-of-group"

/**
 * Ends the waiting of a purchase whose hold is over, if it still is; the caller holds the cart. Stripe's page is closed
 * first, then orders go and free their goods, then the money that came: a run that died is taken up where it stopped.
 */
export const expireWaitingStep = createStep(
  "expire-waiting",
  async ({ awaitedId }: { awaitedId: string }, { container }) =>
    new StepResponse(await expireWaiting(container, awaitedId)),
)

async function expireWaiting(container: MedusaContainer, awaitedId: string) {
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const awaited = await incoming.retrieveAwaitedPayment(awaitedId)
  if (awaited.state !== "waiting" || awaited.holds_until > now()) return null
  if (await isPaidMeanwhile(container, awaited)) return null
  const open = (await ordersPaidBy(container, awaited)).filter((order) => order.status !== "canceled")
  for (const { id } of open) await cancelOrderWorkflow(container).run({ input: { order_id: id } })
  await sendBack(container, awaitedId)
  return endWaiting(container, awaited, "expired")
}

/** All has come but settling was cut short: the round that works through messages, or asks Stripe, finishes it. */
async function isPaidMeanwhile(container: MedusaContainer, awaited: AwaitedPaymentRow): Promise<boolean> {
  if (awaited.method === "card") return (await closePages(container, awaited)) !== null
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  return (await incoming.receivedDong(awaited.id)) >= Number(awaited.amount_dong)
}

/** Less than was asked for came in time: all of it is to go back. */
async function sendBack(container: MedusaContainer, awaitedId: string): Promise<void> {
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const parts = await incoming.listBankTransfers(
    { awaited_payment_id: awaitedId, state: "matched" },
    { take: null },
  )
  for (const part of parts)
    await incoming.updateBankTransfers({
      id: part.id,
      state: "unmatched",
      reason: "expired",
      refund_due_dong: part.amount_dong,
    })
}
