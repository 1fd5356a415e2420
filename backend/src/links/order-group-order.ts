import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import MarketplaceModule from "../modules/marketplace"

/** One purchase, one order per producer. */
export default defineLink(MarketplaceModule.linkable.orderGroup, {
  linkable: OrderModule.linkable.order,
  isList: true,
})
