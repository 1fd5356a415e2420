import type { BankAccountBody } from "@cho-phien/contract"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { setBankAccountStep } from "./steps/set-bank-account"

export interface SetBankAccountInput extends BankAccountBody {
  producerId: string
  /** Id of the admin user. */
  actor: string
}

/** A producer tells where its money goes. */
export const setBankAccountWorkflow = createWorkflow("set-bank-account", (input: SetBankAccountInput) => {
  return new WorkflowResponse(setBankAccountStep(input))
})
