import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { refreshSoon } from "../workflows/catalogue/refresh-soon"

/** English words that change show in English. */
export default async function refreshEntriesOfTranslations({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await refreshSoon(container, "translation", [event.data.id])
}

export const config: SubscriberConfig = { event: ["translation.created", "translation.updated"] }
