import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type ApplyInput, foundCompanyStep } from "./steps"

/** A business asks to buy on terms; until the office has approved it sees neither goods nor prices. */
export const applyForWholesaleWorkflow = createWorkflow(
  "apply-for-wholesale",
  (input: ApplyInput) => new WorkflowResponse(foundCompanyStep(input)),
)
