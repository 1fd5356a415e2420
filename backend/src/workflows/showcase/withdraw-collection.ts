import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { COLLECTION_CHANGED, changedEvent } from "./events"
import type { WithdrawCollectionInput } from "./inputs"
import { checkWithdrawalStep } from "./steps/check-withdrawal"
import { reviseCollectionStep } from "./steps/revise-collection"

/** A collection leaves the shop. */
export const withdrawCollectionWorkflow = createWorkflow(
  "withdraw-specialty-collection",
  (input: WithdrawCollectionInput) => {
    const revision = checkWithdrawalStep(input)
    const change = reviseCollectionStep(revision)
    const event = transform({ change }, (data) => changedEvent(data.change))
    emitEventStep({ eventName: COLLECTION_CHANGED, data: event })
    return new WorkflowResponse(event)
  },
)
