import { assertCanBeSold, type SellableOffer } from "../offer/assert-can-be-sold"
import type { Offer } from "../offer/offer"
import { ShoppingError } from "../refusals"
import type { CartLineRow, ShoppingCart } from "./read-cart"

/** A line that can be sold now, with what it is sold from. */
export interface SellableLine extends CartLineRow {
  offer: SellableOffer
}

/** All lines of the cart with their offers; refuses the first that cannot be sold or is not there, naming the line. */
export function sellableLines(cart: ShoppingCart, offers: ReadonlyMap<string, Offer>): SellableLine[] {
  const lines = cart.lines.map((line) => {
    const offer = offers.get(line.variantId)
    try {
      assertCanBeSold(offer, line.variantId)
    } catch (refusal) {
      throw namingLine(refusal, line)
    }
    return { ...line, offer }
  })
  for (const line of lines) {
    const wanted = lines.filter((other) => other.variantId === line.variantId)
    const units = wanted.reduce((sum, other) => sum + other.quantity, 0)
    if (units > line.offer.available) throw outOfStock(line.offer, line.id)
  }
  return lines
}

/** What the buyer is told when the goods are gone: which line, and how many are left. */
export function outOfStock(offer: Pick<Offer, "name" | "available">, lineId: string): ShoppingError {
  return new ShoppingError("OUT_OF_STOCK", `Only ${offer.available} of ${offer.name} are left`, {
    lineId,
    available: offer.available,
    productName: offer.name,
  })
}

/** A variant that is gone is, in a cart, simply not for sale. */
function namingLine(refusal: unknown, line: CartLineRow): unknown {
  if (!(refusal instanceof ShoppingError)) return refusal
  const code = refusal.code === "VARIANT_NOT_FOUND" ? "NOT_FOR_SALE" : refusal.code
  return new ShoppingError(code as "NOT_FOR_SALE", refusal.message, {
    productName: line.productTitle,
    ...refusal.details,
    lineId: line.id,
  })
}
