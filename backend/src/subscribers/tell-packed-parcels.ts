import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { Modules, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { PARCEL_PACKED } from "../workflows/parcel/events"
import { parcelOfOrder } from "../workflows/parcel/parcels-of"

/** Goods were packed: Medusa's word names the order. */
export default async function tellPackedParcels({ event, container }: SubscriberArgs<{ order_id: string }>) {
  const data = await parcelOfOrder(container, event.data.order_id)
  if (data) await container.resolve(Modules.EVENT_BUS).emit({ name: PARCEL_PACKED, data })
}

export const config: SubscriberConfig = { event: OrderWorkflowEvents.FULFILLMENT_CREATED }
