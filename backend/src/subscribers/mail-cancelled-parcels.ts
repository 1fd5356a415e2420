import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { queueParcelMails } from "../mail/queue/queue-parcel-mails"

export default async function mailCancelledParcels({ event, container }: SubscriberArgs<{ id: string }>) {
  await queueParcelMails(container, [event.data.id])
}

export const config: SubscriberConfig = { event: OrderWorkflowEvents.CANCELED }
