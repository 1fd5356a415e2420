import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { lockCartStep, releaseCartStep } from "../purchase/steps/lock-cart"
import { ORDER_GROUP_EXPIRED } from "./events"
import { expireWaitingStep } from "./steps/expire-waiting"
import { findCartOfPaymentStep } from "./steps/find-cart-of-payment"

/** The hold of a purchase ended unpaid: its orders are cancelled, its goods are free, what came of money is to go back. */
export const expirePurchaseWorkflow = createWorkflow("expire-purchase", (input: { awaitedId: string }) => {
  const held = lockCartStep(findCartOfPaymentStep(input))
  const ended = expireWaitingStep(input)
  when("expired-just-now", { ended }, ({ ended }) => ended !== null).then(() => {
    emitEventStep({
      eventName: ORDER_GROUP_EXPIRED,
      data: transform({ ended }, ({ ended }) => ({ id: ended?.groupId ?? "", code: ended?.code ?? "" })),
    })
  })
  releaseCartStep({ held })
  return new WorkflowResponse(ended)
})
