import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PaymentEvents } from "@medusajs/framework/utils"
import { queueRefundMails } from "../mail/queue/queue-refund-mails"

export default async function mailRefunds({ event, container }: SubscriberArgs<{ id: string }>) {
  await queueRefundMails(container, [event.data.id])
}

export const config: SubscriberConfig = { event: PaymentEvents.REFUNDED }
