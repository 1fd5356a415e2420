import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { COLLECTION_CHANGED, changedEvent } from "./events"
import type { EditCollectionInput } from "./inputs"
import { checkEditStep } from "./steps/check-edit"
import { rememberCollectionAddressStep } from "./steps/remember-address"
import { reviseCollectionStep } from "./steps/revise-collection"

/** Words, rule or hand-picked goods change; an address that is given up goes on leading here. */
export const editCollectionWorkflow = createWorkflow(
  "edit-specialty-collection",
  (input: EditCollectionInput) => {
    const revision = checkEditStep(input)
    const change = reviseCollectionStep(revision)
    rememberCollectionAddressStep(change)
    const event = transform({ change }, (data) => changedEvent(data.change))
    emitEventStep({ eventName: COLLECTION_CHANGED, data: event })
    return new WorkflowResponse(event)
  },
)
