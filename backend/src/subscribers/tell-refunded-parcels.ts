import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { Modules, PaymentEvents } from "@medusajs/framework/utils"
import { PARCEL_REFUNDED } from "../workflows/parcel/events"
import { parcelOfPayment } from "../workflows/parcel/parcels-of"

export default async function tellRefundedParcels({ event, container }: SubscriberArgs<{ id: string }>) {
  const data = await parcelOfPayment(container, event.data.id)
  if (data) await container.resolve(Modules.EVENT_BUS).emit({ name: PARCEL_REFUNDED, data })
}

export const config: SubscriberConfig = { event: PaymentEvents.REFUNDED }
