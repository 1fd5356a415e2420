import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { findPlacedGroupStep } from "./steps/find-placed-group"
import { lockCartStep, releaseCartStep } from "./steps/lock-cart"

/** Gives back the stock and the cart of a purchase whose server died while placing it, should its buyer not return. */
export const mendDeadPurchaseWorkflow = createWorkflow("mend-dead-purchase", (input: { cartId: string }) => {
  const held = lockCartStep(input)
  findPlacedGroupStep(input)
  releaseCartStep({ held })
  return new WorkflowResponse(undefined)
})
