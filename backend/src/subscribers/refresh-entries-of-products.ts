import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { refreshSoon } from "../workflows/catalogue/refresh-soon"

/** A product that changes, comes or goes changes its entry. */
export default async function refreshEntriesOfProducts({ event, container }: SubscriberArgs<{ id: string }>) {
  await refreshSoon(container, "product", [event.data.id])
}

export const config: SubscriberConfig = { event: ["product.created", "product.updated", "product.deleted"] }
