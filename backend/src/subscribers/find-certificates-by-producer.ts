import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { refreshCertificateSearchWorkflow } from "../workflows/ocop/refresh-certificate-search"
import { PRODUCER_CHANGED } from "../workflows/producer/events"

/** A producer's new name finds its certificates. */
export default async function findCertificatesByProducer({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await refreshCertificateSearchWorkflow(container).run({ input: { producer_id: event.data.id } })
}

export const config: SubscriberConfig = { event: PRODUCER_CHANGED }
