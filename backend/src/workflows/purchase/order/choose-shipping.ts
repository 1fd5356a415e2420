import type { OfferProducer } from "../offer/offer"
import type { ShippingWay } from "../offer/read-shipping-choices"
import { ShoppingError } from "../refusals"

/** The way the buyer chose for this producer's parcel, or the cheapest; a way of somebody else is refused. */
export function chooseShipping(
  producer: OfferProducer,
  ways: readonly ShippingWay[],
  chosen: Readonly<Record<string, string>>,
): ShippingWay {
  const wanted = Object.hasOwn(chosen, producer.slug) ? chosen[producer.slug] : undefined
  const way = wanted ? ways.find((candidate) => candidate.id === wanted) : ways[0]
  if (way) return way
  throw new ShoppingError(
    "SHIPPING_NOT_FOUND",
    `${producer.name} does not ship ${wanted ? "this way" : "at present"}`,
  )
}
