import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { lockCartStep, releaseCartStep } from "../../purchase/steps/lock-cart"
import { settlePurchaseWorkflow } from "../settle-purchase"
import { findCartOfPaymentStep } from "../steps/find-cart-of-payment"
import type { CreditCheckoutInput } from "./inputs"
import { creditCheckoutStep } from "./steps/credit-checkout"

/**
 * Asks Stripe how a checkout stands and, when it is paid, settles its purchase under the lock of the cart. Webhook,
 * browser and reconciliation all come here; whoever is second finds it done.
 */
export const creditCheckoutWorkflow = createWorkflow("credit-card-checkout", (input: CreditCheckoutInput) => {
  const cart = findCartOfPaymentStep(transform({ input }, ({ input }) => ({ awaitedId: input.awaitedId })))
  const held = lockCartStep(cart)
  const credit = creditCheckoutStep(input)
  when("card-has-paid", { credit }, ({ credit }) => credit.isPaid).then(() => {
    settlePurchaseWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({ awaitedId: input.awaitedId })),
    })
  })
  releaseCartStep({ held })
  return new WorkflowResponse(credit)
})
