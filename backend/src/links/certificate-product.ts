import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import OcopModule from "../modules/ocop"

/** Read-only: the certificate's own `product_id` is the one truth, so no second table can disagree with it. */
export default defineLink(
  { linkable: OcopModule.linkable.certificate, field: "product_id" },
  ProductModule.linkable.product,
  { readOnly: true },
)
