import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { queuePlacedMails } from "../mail/queue/queue-purchase-mails"
import { ORDER_GROUP_PLACED } from "../workflows/purchase/complete-order-group"

export default async function mailPlacedPurchases({ event, container }: SubscriberArgs<{ id: string }>) {
  await queuePlacedMails(container, event.data.id)
}

export const config: SubscriberConfig = { event: ORDER_GROUP_PLACED }
