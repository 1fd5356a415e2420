import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type SetTermsInput, setTermsStep } from "./steps"

/** The office agrees how a company pays, how much may be open, and who has to approve. */
export const setCompanyTermsWorkflow = createWorkflow(
  "set-company-terms",
  (input: SetTermsInput) => new WorkflowResponse(setTermsStep(input)),
)
