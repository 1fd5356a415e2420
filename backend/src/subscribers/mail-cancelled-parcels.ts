import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { paymentsOfOrder } from "../mail/queue/payments-of-order"
import { queueParcelMails } from "../mail/queue/queue-parcel-mails"
import { queueRefundMails } from "../mail/queue/queue-refund-mails"

/** Medusa gives back what was paid within the cancelling, and says nothing of it by an event of its own. */
export default async function mailCancelledParcels({ event, container }: SubscriberArgs<{ id: string }>) {
  await queueParcelMails(container, [event.data.id])
  await queueRefundMails(container, await paymentsOfOrder(container, event.data.id))
}

export const config: SubscriberConfig = { event: OrderWorkflowEvents.CANCELED }
