import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { Modules, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { PARCEL_CANCELLED } from "../workflows/parcel/events"
import { parcelOfOrder } from "../workflows/parcel/parcels-of"

export default async function tellCancelledParcels({ event, container }: SubscriberArgs<{ id: string }>) {
  const data = await parcelOfOrder(container, event.data.id)
  if (data) await container.resolve(Modules.EVENT_BUS).emit({ name: PARCEL_CANCELLED, data })
}

export const config: SubscriberConfig = { event: OrderWorkflowEvents.CANCELED }
