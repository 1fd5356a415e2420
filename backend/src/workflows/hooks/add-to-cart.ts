import { addToCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertMayHold } from "../purchase/cart/assert-may-hold"
import { readCart } from "../purchase/cart/read-cart"
import { ShoppingError } from "../purchase/refusals"

/** Also for Medusa's own door: what is added, with what the cart holds of it already. */
addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const cart = await readCart(container, input.cart_id)
  if (!cart) throw new ShoppingError("CART_NOT_FOUND", `There is no cart ${input.cart_id}`)
  const wanted = new Map<string, number>()
  for (const { variant_id: variantId, quantity } of input.items) {
    if (!variantId) throw new ShoppingError("VARIANT_NOT_FOUND", "A line needs a variant of the catalogue")
    const held = cart.lines.filter((line) => line.variantId === variantId)
    const before = wanted.get(variantId) ?? held.reduce((units, line) => units + line.quantity, 0)
    wanted.set(variantId, before + Number(quantity ?? 1))
  }
  await assertMayHold(container, wanted, cart)
})
