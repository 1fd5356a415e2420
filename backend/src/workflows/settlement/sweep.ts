import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { sweepSalesStep } from "./steps/sweep-sales"

/** Compares the sales that nobody has looked at for longest with their orders and books what an event missed. */
export const sweepSalesWorkflow = createWorkflow("sweep-sales", (input: { atOnce: number }) => {
  return new WorkflowResponse(sweepSalesStep(input))
})
