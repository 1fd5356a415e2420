import { defineLink } from "@medusajs/framework/utils"
import OcopModule from "../modules/ocop"
import ProducerModule from "../modules/producer"

/** Read-only: the certificate's own `producer_id` is the one truth. */
export default defineLink(
  { linkable: OcopModule.linkable.certificate, field: "producer_id" },
  ProducerModule.linkable.producer,
  { readOnly: true },
)
