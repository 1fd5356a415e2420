import type { MedusaContainer } from "@medusajs/framework/types"
import { type GivenDiscounts, giveDiscounts } from "../../voucher/give-discounts"
import type { Offer } from "../offer/offer"
import type { ShoppingCart } from "./read-cart"

interface Discounted {
  cart: ShoppingCart
  vouchers: GivenDiscounts["vouchers"]
}

/**
 * The cart with what its vouchers take off each line.
 * @param priceOf list price of a line, whole đồng; null for one that is not sold: no voucher looks at it
 */
export async function withVouchers(
  container: MedusaContainer,
  cart: ShoppingCart,
  offers: ReadonlyMap<string, Offer>,
  priceOf: (line: ShoppingCart["lines"][number]) => number | null,
): Promise<Discounted> {
  const lines = cart.lines.flatMap((line) => {
    const offer = offers.get(line.variantId)
    const unitPriceDong = priceOf(line)
    if (!offer?.producer || unitPriceDong === null) return []
    const { id, quantity } = line
    return [{ id, quantity, unitPriceDong, producerId: offer.producer.id, isPromotable: offer.isPromotable }]
  })
  const { byLine, vouchers } = await giveDiscounts(container, cart.voucherCodes, lines)
  const discounted = cart.lines.map((line) => ({ ...line, discounts: byLine.get(line.id) ?? [] }))
  return { cart: { ...cart, lines: discounted }, vouchers }
}
