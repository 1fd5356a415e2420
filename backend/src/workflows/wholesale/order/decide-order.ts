import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { lockCartStep, releaseCartStep } from "../../purchase/steps/lock-cart"
import { checkApprovalStep, type DecideOrderInput, refuseOrderStep } from "./check-approval"
import { companyLock } from "./order-sheet"
import { placeWholesaleOrderWorkflow } from "./place-wholesale-order"

/** An approver lets an order go, exactly as it was asked; pressed twice it is placed once. */
export const approveWholesaleOrderWorkflow = createWorkflow(
  "approve-wholesale-order",
  (input: DecideOrderInput) => {
    const held = lockCartStep(transform({ input }, ({ input }) => companyLock(input.companyId)))
    const approved = checkApprovalStep(input)
    const placed = placeWholesaleOrderWorkflow.runAsStep({
      input: transform({ approved, input }, ({ approved, input }) => ({
        orderId: approved.id,
        salesChannelId: input.salesChannelId,
      })),
    })
    releaseCartStep({ held })
    return new WorkflowResponse(placed)
  },
)

/** An approver refuses an order with a reason. */
export const refuseWholesaleOrderWorkflow = createWorkflow(
  "refuse-wholesale-order",
  (input: DecideOrderInput) => {
    const held = lockCartStep(transform({ input }, ({ input }) => companyLock(input.companyId)))
    const refused = refuseOrderStep(input)
    releaseCartStep({ held })
    return new WorkflowResponse(refused)
  },
)
