import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ConfirmReceivedInput } from "./inputs"
import { creditPurchaseStep } from "./steps/credit-purchase"
import { noteConfirmedStep } from "./steps/note-confirmed"
import { recordByHandStep } from "./steps/record-by-hand"

/**
 * Money that no bank's service tells us of, because it went to a producer's own account: an operator says that it is
 * there. It counts as a transfer of all that was still due, with the name of who said so.
 */
export const confirmReceivedWorkflow = createWorkflow("confirm-received", (input: ConfirmReceivedInput) => {
  const recorded = recordByHandStep(input)
  const credit = creditPurchaseStep(recorded)
  noteConfirmedStep(
    transform({ input, recorded, credit }, ({ input, recorded }) => ({
      ...input,
      transferId: recorded.transferId,
    })),
  )
  return new WorkflowResponse(credit)
})
