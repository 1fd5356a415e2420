import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { refreshSoon } from "../workflows/catalogue/refresh-soon"

/** A pack that changes, comes or goes changes the entry of its product. */
export default async function refreshEntriesOfVariants({ event, container }: SubscriberArgs<{ id: string }>) {
  await refreshSoon(container, "variant", [event.data.id])
}

export const config: SubscriberConfig = {
  event: ["product-variant.created", "product-variant.updated", "product-variant.deleted"],
}
