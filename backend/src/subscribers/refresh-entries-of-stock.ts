import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { InventoryEvents } from "@medusajs/framework/utils"
import { refreshSoon } from "../workflows/catalogue/refresh-soon"

/** What lies in a producer's store decides what can still be sold. */
export default async function refreshEntriesOfStock({ event, container }: SubscriberArgs<{ id: string }>) {
  await refreshSoon(container, "inventory-level", [event.data.id])
}

export const config: SubscriberConfig = {
  event: [
    InventoryEvents.INVENTORY_LEVEL_CREATED,
    InventoryEvents.INVENTORY_LEVEL_UPDATED,
    InventoryEvents.INVENTORY_LEVEL_DELETED,
  ],
}
