import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readPricedCart } from "../order/read-priced-cart"
import { ShoppingError } from "../refusals"

interface Input {
  cartId: string
  /** The total that the buyer agreed to, whole đồng. */
  shownTotalDong: number
}

/** The totals of the refreshed cart; refuses when they are not what the buyer was shown. */
export const pricePurchaseStep = createStep("price-purchase", async (input: Input, { container }) => {
  const { itemsDong, shippingDong, totalDong } = (await readPricedCart(container, input.cartId)).split
  if (totalDong !== input.shownTotalDong)
    throw new ShoppingError(
      "TOTAL_CHANGED",
      `The total is ${totalDong} đồng, ${input.shownTotalDong} was shown`,
    )
  return new StepResponse({ itemsDong, shippingDong, totalDong })
})
