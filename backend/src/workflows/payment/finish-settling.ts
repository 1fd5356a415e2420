import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { lockCartStep, releaseCartStep } from "../purchase/steps/lock-cart"
import { settlePurchaseWorkflow } from "./settle-purchase"
import { findCartOfPaymentStep } from "./steps/find-cart-of-payment"

/** Ends what a run that died has begun: all that it did is found done, the rest is done. The money is known to be here. */
export const finishSettlingWorkflow = createWorkflow("finish-settling", (input: { awaitedId: string }) => {
  const held = lockCartStep(findCartOfPaymentStep(input))
  settlePurchaseWorkflow.runAsStep({ input })
  releaseCartStep({ held })
  return new WorkflowResponse(undefined)
})
