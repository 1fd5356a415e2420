import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { COLLECTION_CHANGED, changedEvent } from "./events"
import type { CreateCollectionInput } from "./inputs"
import { foundCollectionStep } from "./steps/found-collection"

/** The office begins a collection; nobody sees it until it is published. */
export const createCollectionWorkflow = createWorkflow(
  "create-specialty-collection",
  (input: CreateCollectionInput) => {
    const change = foundCollectionStep(input)
    const event = transform({ change }, (data) => changedEvent(data.change))
    emitEventStep({ eventName: COLLECTION_CHANGED, data: event })
    return new WorkflowResponse(event)
  },
)
