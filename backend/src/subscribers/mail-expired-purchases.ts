import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { queueExpiredMails } from "../mail/queue/queue-purchase-mails"
import { ORDER_GROUP_EXPIRED } from "../workflows/payment/events"

export default async function mailExpiredPurchases({ event, container }: SubscriberArgs<{ id: string }>) {
  await queueExpiredMails(container, event.data.id)
}

export const config: SubscriberConfig = { event: ORDER_GROUP_EXPIRED }
