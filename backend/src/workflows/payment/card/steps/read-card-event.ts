import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "zod"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../../../modules/incoming-payment"
import type { CreditCheckoutInput } from "../inputs"
import type { CardFact } from "./note-card-fact"

interface ReadEvent {
  checkout: CreditCheckoutInput | null
  fact: CardFact | null
}

const Message = z.object({
  type: z.string(),
  data: z.object({
    object: z.object({
      id: z.string(),
      metadata: z.object({ checkout_id: z.string().optional() }).nullish(),
    }),
  }),
})

const FACTS: Readonly<Record<string, CardFact["kind"]>> = {
  "charge.refunded": "refund",
  "charge.dispute.created": "dispute",
  "charge.dispute.updated": "dispute",
  "charge.dispute.closed": "dispute",
}

/** What a message of Stripe is about; nothing, when it is about something that is not ours. */
export const readCardEventStep = createStep(
  "read-card-event",
  async ({ eventId }: { eventId: string }, { container }) =>
    new StepResponse(await readEvent(container, eventId)),
)

async function readEvent(container: MedusaContainer, eventId: string): Promise<ReadEvent> {
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const { body } = await incoming.retrieveBankEvent(eventId)
  const message = Message.safeParse(JSON.parse(body)).data
  if (!message) return { checkout: null, fact: null }
  const { id, metadata } = message.data.object
  if (!message.type.startsWith("checkout.session.")) {
    const kind = FACTS[message.type]
    return { checkout: null, fact: kind ? { kind, id } : null }
  }
  const [checkout] = await incoming.listCardCheckouts({ id: metadata?.checkout_id ?? "none" })
  if (!checkout) return { checkout: null, fact: null }
  // The run that opened the page may have died before it could write down what Stripe called it.
  if (!checkout.stripe_session_id)
    await incoming.updateCardCheckouts({ id: checkout.id, stripe_session_id: id })
  return { checkout: { checkoutId: checkout.id, awaitedId: checkout.awaited_payment_id }, fact: null }
}
