import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { queuePaidMails } from "../mail/queue/queue-purchase-mails"
import { ORDER_GROUP_PAID } from "../workflows/payment/events"

export default async function mailPaidPurchases({ event, container }: SubscriberArgs<{ id: string }>) {
  await queuePaidMails(container, event.data.id)
}

export const config: SubscriberConfig = { event: ORDER_GROUP_PAID }
