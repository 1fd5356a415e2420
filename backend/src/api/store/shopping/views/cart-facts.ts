import type { PaymentMethod } from "@cho-phien/contract"
import type { Language, PlainDate } from "@cho-phien/vietnam"
import type { ShoppingCart } from "../../../../workflows/purchase/cart/read-cart"
import type { Offer } from "../../../../workflows/purchase/offer/offer"
import type { ShippingWay } from "../../../../workflows/purchase/offer/read-shipping-choices"
import type { GivenDiscounts } from "../../../../workflows/voucher/give-discounts"

/** All that the page of a cart is made of. */
export interface CartFacts {
  /** With what its vouchers take off each line. */
  cart: ShoppingCart
  offers: ReadonlyMap<string, Offer>
  /** By shipping profile: what is brought first, cheapest first. */
  ways: ReadonlyMap<string, readonly ShippingWay[]>
  vouchers: GivenDiscounts["vouchers"]
  /** From what worth of goods a profile's producer carries the postage; null: never. */
  freeFrom: (profileId: string) => number | null
  /** Where it goes; null: not known yet. */
  provinceCode: string | null
  /** Chosen option by producer slug, for an order that was refused; otherwise what the cart says. */
  chosen: Readonly<Record<string, string>>
  placedCode: string | null
  /** Parcels are paid to their producers, and one of them has told no account. */
  lacksAccount?: boolean
  /** Ways to pay that the shop is configured for. */
  enabled: readonly PaymentMethod[]
  language: Language
  today: PlainDate
}
