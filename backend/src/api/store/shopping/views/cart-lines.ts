import type { CartLine, PaymentMethod } from "@cho-phien/contract"
import { type PartLine, splitCart } from "@cho-phien/trade"
import type { CartLineRow, ShoppingCart } from "../../../../workflows/purchase/cart/read-cart"
import { isSellable } from "../../../../workflows/purchase/offer/assert-can-be-sold"
import type { Offer } from "../../../../workflows/purchase/offer/offer"

/** A line at today's price, vouchers taken off in whole đồng. */
export interface SeenLine {
  row: CartLineRow
  offer: Offer | undefined
  slug: string
  isSold: boolean
  unitPriceDong: number
  discounts: PartLine["discounts"]
  totalDong: number
  notice: CartLine["notice"]
}

interface Facts {
  cart: ShoppingCart
  offers: ReadonlyMap<string, Offer>
  enabled: readonly PaymentMethod[]
}

/** The lines as they would be sold now; what is not for sale costs nothing. The same split makes the orders. */
export function seenLines({ cart, offers, enabled }: Facts): SeenLine[] {
  const priced = cart.lines.map((row) => {
    const offer = offers.get(row.variantId)
    const isSold = isSellable(offer, enabled)
    return { row, offer, isSold, unitPriceDong: isSold ? offer.priceDong : row.unitPriceDong }
  })
  const sold = priced.filter((line) => line.isSold)
  const split = splitCart(
    sold.map(({ row, unitPriceDong }) => ({ ...row, producerId: "all", unitPriceDong })),
    sold.length > 0 ? [{ id: "none", producerId: "all", amountDong: 0 }] : [],
  )
  const parts = split.ok ? split.parts.flatMap((part) => part.lines) : []
  const partOf = new Map(parts.map((line) => [line.id, line]))
  return priced.map(({ row, offer, isSold, unitPriceDong }) => ({
    row,
    offer,
    slug: offer?.producer?.slug ?? "",
    isSold,
    unitPriceDong,
    discounts: partOf.get(row.id)?.discounts ?? [],
    totalDong: partOf.get(row.id)?.totalDong ?? 0,
    notice: noticeOf(row, offer, isSold, unitsOf(cart, row.variantId)),
  }))
}

const unitsOf = (cart: ShoppingCart, variantId: string): number =>
  cart.lines.filter((line) => line.variantId === variantId).reduce((sum, line) => sum + line.quantity, 0)

function noticeOf(
  row: CartLineRow,
  offer: Offer | undefined,
  isSold: boolean,
  units: number,
): CartLine["notice"] {
  if (!isSold || !offer || offer.priceDong === null) return { kind: "not-for-sale" }
  if (units > offer.available) return { kind: "only-left", units: offer.available }
  if (row.priceSeenDong !== offer.priceDong)
    return { kind: "price-changed", fromDong: row.priceSeenDong, toDong: offer.priceDong }
  return null
}

/** What a line is shown as. */
export function lineView({ row, offer, unitPriceDong, discounts, totalDong, notice }: SeenLine): CartLine {
  const handle = offer?.handle || row.productHandle
  const name = offer?.name || row.productTitle
  return {
    id: row.id,
    variantId: row.variantId,
    product: { handle, name },
    packTitle: offer?.packTitle || row.packTitle,
    picture: offer?.picture ?? { url: null, alt: name, art: { handle, kind: "greens" } },
    quantity: row.quantity,
    unitPriceDong,
    totalDong,
    discounts,
    notice,
  }
}
