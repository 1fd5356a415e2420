import { updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertMayHold } from "../purchase/cart/assert-may-hold"
import { readCart } from "../purchase/cart/read-cart"
import { ShoppingError } from "../purchase/refusals"

/** Also for Medusa's own door: the new quantity, with other lines of the same variant. Taking out is always allowed. */
updateLineItemInCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const cart = await readCart(container, input.cart_id)
  if (!cart) throw new ShoppingError("CART_NOT_FOUND", `There is no cart ${input.cart_id}`)
  const line = cart.lines.find((candidate) => candidate.id === input.item_id)
  if (!line) throw new ShoppingError("LINE_NOT_FOUND", `Line ${input.item_id} is not in the cart`)
  const quantity = Number(input.update.quantity ?? line.quantity)
  if (quantity === 0) return
  const siblings = cart.lines.filter((other) => other.variantId === line.variantId && other.id !== line.id)
  const units = siblings.reduce((sum, other) => sum + other.quantity, quantity)
  await assertMayHold(container, new Map([[line.variantId, units]]), cart)
})
