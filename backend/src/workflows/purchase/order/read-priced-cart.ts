import type { MedusaContainer } from "@medusajs/framework/types"
import { openCart } from "../cart/open-cart"
import type { ShoppingCart } from "../cart/read-cart"
import { type SellableLine, sellableLines } from "../cart/sellable-lines"
import { withVouchers } from "../cart/with-vouchers"
import { profileOfOptions } from "../offer/profile-of-options"
import { readOffers } from "../offer/read-offers"
import { splitShoppingCart } from "./split-shopping-cart"

/** A prepared cart as it would be sold now. */
export interface PricedCart {
  cart: ShoppingCart
  lines: SellableLine[]
  split: ReturnType<typeof splitShoppingCart>
  /** Vouchers that take something off, by code. */
  voucherIds: ReadonlyMap<string, string>
}

/** Reads a prepared cart with its vouchers and splits it; what is read here is what is sold. */
export async function readPricedCart(container: MedusaContainer, cartId: string): Promise<PricedCart> {
  const prepared = await openCart(container, cartId)
  const offers = await readOffers(
    container,
    prepared.lines.map((line) => line.variantId),
    prepared,
  )
  const { cart, vouchers } = await withVouchers(container, prepared, offers, (line) => line.unitPriceDong)
  const lines = sellableLines(cart, offers)
  const producerOfProfile = new Map(
    lines.map(({ offer }) => [offer.producer.shippingProfileId, offer.producer.id]),
  )
  const profiles = await profileOfOptions(
    container,
    cart.methods.map((method) => method.optionId),
  )
  const producerOfOption = new Map(
    [...profiles].map(([optionId, profileId]) => [optionId, producerOfProfile.get(profileId) ?? ""]),
  )
  const given = vouchers.filter(({ judgement }) => judgement.ok)
  return {
    cart,
    lines,
    split: splitShoppingCart(cart, offers, producerOfOption),
    voucherIds: new Map(given.map(({ voucher }) => [voucher.code, voucher.id])),
  }
}
