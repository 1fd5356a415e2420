import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PricingEvents } from "@medusajs/framework/utils"
import { refreshSoon } from "../workflows/catalogue/refresh-soon"

/** A price that changes shows on the card. */
export default async function refreshEntriesOfPrices({ event, container }: SubscriberArgs<{ id: string }>) {
  await refreshSoon(container, "price", [event.data.id])
}

export const config: SubscriberConfig = {
  event: [PricingEvents.PRICE_CREATED, PricingEvents.PRICE_UPDATED, PricingEvents.PRICE_DELETED],
}
