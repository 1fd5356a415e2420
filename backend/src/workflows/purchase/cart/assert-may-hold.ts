import type { MedusaContainer } from "@medusajs/framework/types"
import { assertCanBeSold, assertEnough } from "../offer/assert-can-be-sold"
import { type OfferScope, readOffers } from "../offer/read-offers"

/** Units of a variant that the cart would hold in all, over every line of it. */
export type WantedUnits = ReadonlyMap<string, number>

/** Checks what a cart would hold against the rules of selling and the stock; throws the first refusal. */
export async function assertMayHold(
  container: MedusaContainer,
  wanted: WantedUnits,
  scope: OfferScope,
): Promise<void> {
  const offers = await readOffers(container, [...wanted.keys()], scope)
  for (const [variantId, units] of wanted) {
    const offer = offers.get(variantId)
    assertCanBeSold(offer, variantId)
    assertEnough(offer, units)
  }
}
