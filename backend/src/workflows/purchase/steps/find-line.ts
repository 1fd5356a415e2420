import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { openCart } from "../cart/open-cart"
import { ShoppingError } from "../refusals"

/** Refuses a line that is not of this cart. */
export const findLineStep = createStep(
  "find-line",
  async (input: { cartId: string; lineId: string }, { container }) => {
    const cart = await openCart(container, input.cartId)
    const line = cart.lines.find((candidate) => candidate.id === input.lineId)
    if (!line) throw new ShoppingError("LINE_NOT_FOUND", `Line ${input.lineId} is not in this cart`)
    return new StepResponse({ lineId: line.id })
  },
)
