import type { MedusaContainer } from "@medusajs/framework/types"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../modules/incoming-payment"
import { receiveCardEventWorkflow } from "./card/receive-card-event"
import { receiveTransferWorkflow } from "./receive-transfer"

/** Messages of Stripe are kept beside those of banks, under this name. */
export const STRIPE_EVENTS = "stripe"

/** Works through a message; a failure is written beside it, and the next round tries again. */
export async function workThroughEvent(container: MedusaContainer, eventId: string): Promise<void> {
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const { provider } = await incoming.retrieveBankEvent(eventId)
  const workflow = provider === STRIPE_EVENTS ? receiveCardEventWorkflow : receiveTransferWorkflow
  const { errors } = await workflow(container).run({ input: { eventId }, throwOnError: false })
  const [failure] = errors
  if (!failure) return
  await incoming.noteFailure(eventId, String(failure.error?.message ?? failure.error))
}
