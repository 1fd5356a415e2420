import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { refreshCertificateSearchWorkflow } from "../workflows/ocop/refresh-certificate-search"

/** A product's new title finds its certificates. */
export default async function findCertificatesByProduct({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await refreshCertificateSearchWorkflow(container).run({ input: { product_id: event.data.id } })
}

export const config: SubscriberConfig = { event: "product.updated" }
