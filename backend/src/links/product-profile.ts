import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import CatalogueModule from "../modules/catalogue"

/** product.product_profile in `query.graph`; the profile holds the product's id. */
export default defineLink(
  { linkable: ProductModule.linkable.product, field: "id" },
  { ...CatalogueModule.linkable.productProfile.id, primaryKey: "product_id" },
  { readOnly: true },
)
