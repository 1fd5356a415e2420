import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { ShoppingError } from "../purchase/refusals"

/** Medusa's own completion makes one unsplit order; here a cart becomes an order group (`place-purchase`). */
completeCartWorkflow.hooks.validate(() => {
  throw new ShoppingError("DOOR_CLOSED", "Carts are ordered at POST /store/shopping/carts/:id/order")
})
