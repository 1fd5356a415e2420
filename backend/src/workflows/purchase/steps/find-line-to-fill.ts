import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { openCart } from "../cart/open-cart"
import { assertCanBeSold, assertEnough } from "../offer/assert-can-be-sold"
import { readOffers } from "../offer/read-offers"

interface Input {
  cartId: string
  variantId: string
  quantity: number
}

/** The line that holds this variant already (null: none) and the units it will hold; refuses what cannot be sold. */
export const findLineToFillStep = createStep("find-line-to-fill", async (input: Input, { container }) => {
  const cart = await openCart(container, input.cartId)
  const offer = (await readOffers(container, [input.variantId], cart)).get(input.variantId)
  assertCanBeSold(offer, input.variantId)
  const line = cart.lines.find((candidate) => candidate.variantId === input.variantId)
  const quantity = (line?.quantity ?? 0) + input.quantity
  assertEnough(offer, quantity)
  return new StepResponse({ lineId: line?.id ?? null, quantity, priceDong: offer.priceDong })
})
