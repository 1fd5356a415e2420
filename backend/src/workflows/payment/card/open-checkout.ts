import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { lockCartStep, releaseCartStep } from "../../purchase/steps/lock-cart"
import type { OpenCheckoutInput } from "./inputs"
import { openPageStep } from "./steps/open-page"

/** A buyer goes to pay by card: Stripe's page opens, the goods are held as long as it is open. */
export const openCheckoutWorkflow = createWorkflow("open-card-checkout", (input: OpenCheckoutInput) => {
  const held = lockCartStep(transform({ input }, ({ input }) => ({ cartId: input.cartId })))
  const page = openPageStep(input)
  releaseCartStep({ held })
  return new WorkflowResponse(page)
})
