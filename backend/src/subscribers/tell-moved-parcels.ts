import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { FulfillmentWorkflowEvents, Modules } from "@medusajs/framework/utils"
import { PARCEL_DELIVERED, PARCEL_SHIPPED } from "../workflows/parcel/events"
import { parcelOfPackage } from "../workflows/parcel/parcels-of"

/** A package was handed to the carrier, or arrived. */
export default async function tellMovedParcels({ event, container }: SubscriberArgs<{ id: string }>) {
  const data = await parcelOfPackage(container, event.data.id)
  const name = event.name === FulfillmentWorkflowEvents.SHIPMENT_CREATED ? PARCEL_SHIPPED : PARCEL_DELIVERED
  if (data) await container.resolve(Modules.EVENT_BUS).emit({ name, data })
}

export const config: SubscriberConfig = {
  event: [FulfillmentWorkflowEvents.SHIPMENT_CREATED, FulfillmentWorkflowEvents.DELIVERY_CREATED],
}
