import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { queueReturnMails } from "../mail/queue/queue-return-mails"
import { RETURN_DECIDED, RETURN_REQUESTED } from "../workflows/parcel/events"

export default async function mailReturns({ event, container }: SubscriberArgs<{ id: string }>) {
  await queueReturnMails(container, { id: event.data.id })
}

export const config: SubscriberConfig = { event: [RETURN_REQUESTED, RETURN_DECIDED] }
