import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { checkCancelStep } from "./steps/check-cancel"
import { lockParcelStep, releaseParcelStep } from "./steps/lock-parcel"
import { noteCancelStep } from "./steps/note-cancel"

interface CancelParcel {
  orderId: string
  reason: string
  note: string
}

/**
 * A buyer cancels a parcel that is not packed: its goods are free again and its share goes back by the way it came.
 * Its siblings stay as they are.
 */
export const cancelParcelWorkflow = createWorkflow("cancel-parcel", (input: CancelParcel) => {
  const held = lockParcelStep(input)
  checkCancelStep(input)
  noteCancelStep(input)
  cancelOrderWorkflow.runAsStep({ input: transform({ input }, ({ input }) => ({ order_id: input.orderId })) })
  releaseParcelStep(held)
  return new WorkflowResponse(transform({ input }, ({ input }) => ({ id: input.orderId })))
})
