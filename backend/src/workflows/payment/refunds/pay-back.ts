import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { REFUND_PAID_BACK } from "../events"
import { notePaidBackStep, type PayBackInput } from "./steps/note-paid-back"

/** An operator has sent a refund back at the bank, or in cash: it says by whom, when and under which number. */
export const payBackWorkflow = createWorkflow("pay-back-refund", (input: PayBackInput) => {
  const task = notePaidBackStep(input)
  emitEventStep({
    eventName: REFUND_PAID_BACK,
    data: transform({ task }, ({ task }) => ({
      id: task.id,
      orderId: task.order_id,
      groupId: task.order_group_id,
      code: task.code,
    })),
  })
  return new WorkflowResponse(task)
})
