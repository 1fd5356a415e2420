import type { MedusaContainer } from "@medusajs/framework/types"
import { openCart } from "../cart/open-cart"
import type { ShoppingCart } from "../cart/read-cart"
import { type SellableLine, sellableLines } from "../cart/sellable-lines"
import { readOffers } from "../offer/read-offers"
import { readShippingChoices } from "../offer/read-shipping-choices"
import { splitShoppingCart } from "./split-shopping-cart"

/** A prepared cart as it would be sold now. */
export interface PricedCart {
  cart: ShoppingCart
  lines: SellableLine[]
  split: ReturnType<typeof splitShoppingCart>
}

/** Reads a prepared cart and splits it; what is read here is what is sold. */
export async function readPricedCart(container: MedusaContainer, cartId: string): Promise<PricedCart> {
  const cart = await openCart(container, cartId)
  const offers = await readOffers(
    container,
    cart.lines.map((line) => line.variantId),
    cart,
  )
  const lines = sellableLines(cart, offers)
  const producerOfProfile = new Map(
    lines.map(({ offer }) => [offer.producer.shippingProfileId, offer.producer.id]),
  )
  const ways = await readShippingChoices(container, [...producerOfProfile.keys()], cart)
  const producerOfOption = new Map(
    [...ways].flatMap(([profileId, list]) =>
      list.map((way): [string, string] => [way.id, producerOfProfile.get(profileId) ?? ""]),
    ),
  )
  return { cart, lines, split: splitShoppingCart(cart, offers, producerOfOption) }
}
