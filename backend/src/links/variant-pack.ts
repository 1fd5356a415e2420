import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import CatalogueModule from "../modules/catalogue"

/** product_variant.pack in `query.graph`; the pack holds the variant's id. */
export default defineLink(
  { linkable: ProductModule.linkable.productVariant, field: "id" },
  { ...CatalogueModule.linkable.pack.id, primaryKey: "variant_id" },
  { readOnly: true },
)
