import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { lockCartStep, releaseCartStep } from "../purchase/steps/lock-cart"
import { ORDER_GROUP_EXPIRED, ORDER_GROUP_PAID } from "./events"
import { expireWaitingStep } from "./steps/expire-waiting"
import { findCartOfPaymentStep } from "./steps/find-cart-of-payment"

/** The hold ended unpaid: the orders are cancelled, their goods are free, what came of money is to go back. */
export const expirePurchaseWorkflow = createWorkflow("expire-purchase", (input: { awaitedId: string }) => {
  const held = lockCartStep(findCartOfPaymentStep(input))
  const ended = expireWaitingStep(input)
  const data = transform({ ended }, ({ ended }) => ({ id: ended?.groupId ?? "", code: ended?.code ?? "" }))
  when("expired-just-now", { ended }, ({ ended }) => ended?.outcome === "expired").then(() => {
    emitEventStep({ eventName: ORDER_GROUP_EXPIRED, data })
  })
  when("rest-was-paid", { ended }, ({ ended }) => ended?.outcome === "paid").then(() => {
    emitEventStep({ eventName: ORDER_GROUP_PAID, data }).config({ name: "emit-rest-paid" })
  })
  releaseCartStep({ held })
  return new WorkflowResponse(ended)
})
