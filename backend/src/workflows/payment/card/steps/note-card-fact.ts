import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../../clock"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../../../modules/incoming-payment"
import { MONEY_DESK_MODULE, type MoneyDeskService } from "../../../../modules/money-desk"
import { bookedRefundsDong } from "../booked-refunds"
import { stripe } from "../stripe"

/** Something at Stripe that an operator may have to know: a refund or a dispute, by its id there. */
export interface CardFact {
  kind: "refund" | "dispute" | "none"
  id: string
}

/** Asks Stripe about it and notes it for the operators. Noted again it is the same row. */
export const noteCardFactStep = createStep(
  "note-card-fact",
  async ({ kind, id }: CardFact, { container }) => {
    if (kind === "dispute") await noteDispute(container, id)
    if (kind === "refund") await noteStrangeRefund(container, id)
    return new StepResponse(undefined)
  },
)

async function noteDispute(container: MedusaContainer, id: string): Promise<void> {
  const dispute = await stripe().disputes.retrieve(id)
  const code = await codeOf(container, dispute.payment_intent)
  if (!code) return
  await desk(container).noteDiscrepancy(
    { kind: "card_dispute", subject: id, code, amountDong: dispute.amount, detail: dispute.status },
    { at: now(), state: "open" },
  )
}

/** Refunds of ours are in the books before Stripe hears of them: more at Stripe than here was made elsewhere. */
async function noteStrangeRefund(container: MedusaContainer, chargeId: string): Promise<void> {
  const charge = await stripe().charges.retrieve(chargeId)
  const code = await codeOf(container, charge.payment_intent)
  if (!code || typeof charge.payment_intent !== "string") return
  const missingDong = charge.amount_refunded - (await bookedRefundsDong(container, charge.payment_intent))
  if (missingDong <= 0) return
  await desk(container).noteDiscrepancy(
    {
      kind: "card_refund_unknown",
      subject: chargeId,
      code,
      amountDong: missingDong,
      detail: charge.payment_intent,
    },
    { at: now(), state: "open" },
  )
}

/** The purchase that a payment at Stripe was made for; null when it is none of ours. */
async function codeOf(
  container: MedusaContainer,
  intent: string | { id: string } | null,
): Promise<string | null> {
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const id = typeof intent === "string" ? intent : (intent?.id ?? "none")
  const [checkout] = await incoming.listCardCheckouts({ payment_intent: id })
  if (!checkout) return null
  return (await incoming.retrieveAwaitedPayment(checkout.awaited_payment_id)).code
}

const desk = (container: MedusaContainer) => container.resolve<MoneyDeskService>(MONEY_DESK_MODULE)
