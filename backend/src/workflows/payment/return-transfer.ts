import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { noteReturnStep, type ReturnTransferInput } from "./steps/note-return"

/** An operator has sent money back at the bank: what was to go back of this transfer is done, and it says by whom. */
export const returnTransferWorkflow = createWorkflow("return-transfer", (input: ReturnTransferInput) => {
  return new WorkflowResponse(noteReturnStep(input))
})
