import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ORDER_GROUP_PAID } from "./events"
import { captureMasterStep } from "./steps/capture-master"
import { captureSharesStep } from "./steps/capture-shares"
import { endWaitingStep } from "./steps/end-waiting"

/**
 * The money for a purchase, or for a parcel of it, is there: master and shares are captured, every order says so. It
 * only goes forward; what a run that died has done is found done. The caller holds the cart.
 */
export const settlePurchaseWorkflow = createWorkflow("settle-purchase", (input: { awaitedId: string }) => {
  const master = captureMasterStep(input)
  captureSharesStep(master)
  const ended = endWaitingStep(input)
  when("paid-just-now", { ended }, ({ ended }) => ended.outcome === "paid").then(() => {
    emitEventStep({
      eventName: ORDER_GROUP_PAID,
      data: transform({ ended }, ({ ended }) => ({ id: ended.groupId, code: ended.code })),
    })
  })
  return new WorkflowResponse(undefined)
})
