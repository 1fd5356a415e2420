import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { lockCartStep, releaseCartStep } from "../purchase/steps/lock-cart"
import { settlePurchaseWorkflow } from "./settle-purchase"
import { creditTransferStep } from "./steps/credit-transfer"
import { findCartOfPaymentStep } from "./steps/find-cart-of-payment"

export interface CreditPurchaseInput {
  transferId: string
  awaitedId: string
}

/** Counts a transfer towards a purchase under the lock of its cart, and settles it when all has come. */
export const creditPurchaseWorkflow = createWorkflow("credit-purchase", (input: CreditPurchaseInput) => {
  const cart = findCartOfPaymentStep({ awaitedId: input.awaitedId })
  const held = lockCartStep(cart)
  const credit = creditTransferStep(input)
  when("all-has-come", { credit }, ({ credit }) => credit.isEnough).then(() => {
    settlePurchaseWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({ awaitedId: input.awaitedId })),
    })
  })
  releaseCartStep({ held })
  return new WorkflowResponse(credit)
})
