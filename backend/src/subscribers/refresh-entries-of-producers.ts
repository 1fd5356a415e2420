import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { refreshSoon } from "../workflows/catalogue/refresh-soon"
import { PRODUCER_CHANGED } from "../workflows/producer/events"

/** A producer's new name or place shows with its products. */
export default async function refreshEntriesOfProducers({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await refreshSoon(container, "producer", [event.data.id])
}

export const config: SubscriberConfig = { event: PRODUCER_CHANGED }
