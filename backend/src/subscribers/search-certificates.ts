import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { CERTIFICATE_CHANGED, type CertificateChanged } from "../workflows/ocop/events"
import { noteChanges } from "../workflows/search/note-changes"

/** Stars that are given, corrected, revoked or over at midnight change what a product is found by. */
export default async function searchCertificates({ event, container }: SubscriberArgs<CertificateChanged>) {
  if (event.data.product_id) await noteChanges(container, [event.data.product_id])
}

export const config: SubscriberConfig = { event: CERTIFICATE_CHANGED }
