import type { MedusaContainer } from "@medusajs/framework/types"
import { ShoppingError } from "../refusals"
import { readCart, type ShoppingCart } from "./read-cart"

/** The cart that can still be changed; refuses an unknown or ordered one. */
export async function openCart(container: MedusaContainer, id: string): Promise<ShoppingCart> {
  const cart = await readCart(container, id)
  if (!cart) throw new ShoppingError("CART_NOT_FOUND", `There is no cart ${id}`)
  if (cart.isPlaced) throw new ShoppingError("CART_PLACED", `The cart ${id} has been ordered`)
  return cart
}
