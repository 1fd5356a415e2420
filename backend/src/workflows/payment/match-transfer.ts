import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { checkMatchStep, type MatchTransferInput } from "./steps/check-match"
import { creditPurchaseStep } from "./steps/credit-purchase"
import { writeMatchStep } from "./steps/write-match"

/** An operator knows whose transfer it is though its text did not say so: it counts as if it had. */
export const matchTransferWorkflow = createWorkflow("match-transfer", (input: MatchTransferInput) => {
  const match = checkMatchStep(input)
  const credit = creditPurchaseStep(match)
  writeMatchStep(transform({ input, credit }, ({ input }) => input))
  return new WorkflowResponse(credit)
})
