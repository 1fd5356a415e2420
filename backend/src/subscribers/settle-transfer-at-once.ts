import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { BANK_EVENT_STORED, CARD_EVENT_STORED } from "../workflows/payment/events"
import { workThroughEvent } from "../workflows/payment/work-through-event"

/** The bank, or Stripe, is answered at once; what its message means is worked out after. */
export default async function settleTransferAtOnce({ event, container }: SubscriberArgs<{ id: string }>) {
  await workThroughEvent(container, event.data.id)
}

export const config: SubscriberConfig = { event: [BANK_EVENT_STORED, CARD_EVENT_STORED] }
