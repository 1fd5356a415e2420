import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { InventoryEvents } from "@medusajs/framework/utils"
import { refreshSoon } from "../workflows/catalogue/refresh-soon"

/** What is reserved for an order can no longer be sold. */
export default async function refreshEntriesOfReservations({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await refreshSoon(container, "reservation", [event.data.id])
}

export const config: SubscriberConfig = {
  event: [
    InventoryEvents.RESERVATION_ITEM_CREATED,
    InventoryEvents.RESERVATION_ITEM_UPDATED,
    InventoryEvents.RESERVATION_ITEM_DELETED,
    InventoryEvents.RESERVATION_ITEM_RESTORED,
  ],
}
