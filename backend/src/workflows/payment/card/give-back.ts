import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "../../../clock"
import {
  type AwaitedPaymentRow,
  type CardCheckoutRow,
  INCOMING_PAYMENT_MODULE,
  type IncomingPaymentService,
} from "../../../modules/incoming-payment"
import { MONEY_DESK_MODULE, type MoneyDeskService } from "../../../modules/money-desk"
import { stripe } from "./stripe"

/** A card was charged for what it cannot pay: all of it goes back to the card, once, and the operators can read why. */
export async function giveBack(
  container: MedusaContainer,
  awaited: AwaitedPaymentRow,
  checkout: CardCheckoutRow,
): Promise<void> {
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const { id, payment_intent } = checkout
  if (!payment_intent) throw new RangeError(`The checkout ${id} is paid and names no payment`)
  await stripe().refunds.create(
    { payment_intent, metadata: { checkout_id: id } },
    { idempotencyKey: `back-${id}` },
  )
  await incoming.updateCardCheckouts({ id, state: "returned", payment_intent })
  const seen = {
    kind: "card_went_back",
    subject: id,
    code: awaited.code,
    amountDong: Number(checkout.amount_dong),
    detail: awaited.state,
  }
  const desk = container.resolve<MoneyDeskService>(MONEY_DESK_MODULE)
  await desk.noteDiscrepancy(seen, { at: now(), state: "mended" })
}
