import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { FulfillmentWorkflowEvents } from "@medusajs/framework/utils"
import { ordersOfFulfillments } from "../mail/queue/orders-of-fulfillment"
import { queueParcelMails } from "../mail/queue/queue-parcel-mails"

/** A package was handed to the carrier, or arrived. */
export default async function mailMovedParcels({ event, container }: SubscriberArgs<{ id: string }>) {
  await queueParcelMails(container, await ordersOfFulfillments(container, { id: event.data.id }))
}

export const config: SubscriberConfig = {
  event: [FulfillmentWorkflowEvents.SHIPMENT_CREATED, FulfillmentWorkflowEvents.DELIVERY_CREATED],
}
