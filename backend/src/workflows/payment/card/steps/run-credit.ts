import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { creditCheckoutWorkflow } from "../credit-checkout"
import type { CreditCheckoutInput } from "../inputs"

/** Runs the crediting as a deed of its own: it takes the lock of the cart, and its events leave when it has ended. */
export const runCreditStep = createStep(
  "run-card-credit",
  async (input: CreditCheckoutInput, { container }) => {
    const { result } = await creditCheckoutWorkflow(container).run({ input })
    return new StepResponse(result)
  },
)
