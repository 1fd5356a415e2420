import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type CreditPurchaseInput, creditPurchaseWorkflow } from "../credit-purchase"

/** Runs the crediting as a deed of its own: it takes the lock of the cart, and its events leave when it has ended. */
export const creditPurchaseStep = createStep(
  "credit-purchase",
  async (input: CreditPurchaseInput, { container }) => {
    const { result } = await creditPurchaseWorkflow(container).run({ input })
    return new StepResponse(result)
  },
)
