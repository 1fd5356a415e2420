import { type CartSplit, splitCart } from "@cho-phien/trade"
import { MedusaError } from "@medusajs/framework/utils"
import type { ShoppingCart } from "../cart/read-cart"
import type { Offer } from "../offer/offer"

type GoodSplit = Extract<CartSplit, { ok: true }>

/**
 * The cart by producer, at the prices on its lines. A refusal means that the cart was not prepared: every line has
 * passed the rules of selling and every producer got its shipping before.
 */
export function splitShoppingCart(
  cart: ShoppingCart,
  offers: ReadonlyMap<string, Offer>,
  producerOfOption: ReadonlyMap<string, string>,
): GoodSplit {
  const split = splitCart(
    cart.lines.map((line) => ({ ...line, producerId: offers.get(line.variantId)?.producer?.id ?? null })),
    cart.methods.map((method) => ({
      id: method.id,
      producerId: producerOfOption.get(method.optionId) ?? null,
      amountDong: method.amountDong,
    })),
  )
  if (split.ok) return split
  throw new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    `The cart ${cart.id} cannot be split: ${split.reason} (${split.id})`,
  )
}
