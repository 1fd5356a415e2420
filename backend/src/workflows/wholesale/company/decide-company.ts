import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { WHOLESALE_COMPANY_DECIDED } from "../events"
import { type DecideInput, decideCompanyStep } from "./steps"

/** The office approves a company, asks it for more, refuses or suspends it. */
export const decideCompanyWorkflow = createWorkflow("decide-company", (input: DecideInput) => {
  const decided = decideCompanyStep(input)
  emitEventStep({ eventName: WHOLESALE_COMPANY_DECIDED, data: decided })
  return new WorkflowResponse(decided)
})
