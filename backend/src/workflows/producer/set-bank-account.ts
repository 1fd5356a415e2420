import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { SetBankAccountInput } from "./inputs"
import { setBankAccountStep } from "./steps/set-bank-account"

/** A producer tells where its money goes. */
export const setBankAccountWorkflow = createWorkflow("set-bank-account", (input: SetBankAccountInput) => {
  return new WorkflowResponse(setBankAccountStep(input))
})
