import type { PaymentMethod } from "@cho-phien/contract"
import { canBeOrdered } from "@cho-phien/trade"
import { ShoppingError } from "../refusals"
import { enabledMethods } from "./enabled-methods"
import type { Offer, OfferProducer } from "./offer"

/** An offer that passed: it has a producer and a price. */
export interface SellableOffer extends Offer {
  producer: OfferProducer
  priceDong: number
}

/** Whether this pack is for sale in the cart at all, stock aside. */
export function isSellable(
  offer: Offer | undefined,
  enabled: readonly PaymentMethod[] = enabledMethods(),
): offer is SellableOffer {
  return (
    !!offer?.isListed &&
    offer.producer !== null &&
    offer.priceDong !== null &&
    canBeOrdered({ nature: offer.nature }, enabled).ok
  )
}

/** The rule of every door into a cart: listed, not a stay, not alcohol for cash, with a producer and a price. */
export function assertCanBeSold(offer: Offer | undefined, variantId: string): asserts offer is SellableOffer {
  if (!offer) throw new ShoppingError("VARIANT_NOT_FOUND", `There is no variant ${variantId}`)
  const named = { productName: offer.name }
  const order = canBeOrdered({ nature: offer.nature }, enabledMethods())
  if (offer.isListed && !order.ok && order.reason === "ask-only")
    throw new ShoppingError(
      "ASK_PRODUCER",
      `${offer.name} is agreed with its host, not put into a cart`,
      named,
    )
  if (offer.isListed && !order.ok && order.reason === "needs-cashless-payment")
    throw new ShoppingError("ALCOHOL_NEEDS_CASHLESS", `${offer.name} must be paid without cash`, named)
  if (!isSellable(offer)) throw new ShoppingError("NOT_FOR_SALE", `${offer.name} is not for sale now`, named)
}

/** Refuses more units than the producer has left, and says how many there are. */
export function assertEnough(offer: Offer, wanted: number): void {
  if (wanted <= offer.available) return
  throw new ShoppingError(
    "ONLY_LEFT",
    `Only ${offer.available} of ${offer.name} are left, ${wanted} were wanted`,
    {
      available: offer.available,
      productName: offer.name,
    },
  )
}
