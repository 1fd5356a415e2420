import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { COLLECTION_CHANGED, changedEvent } from "./events"
import type { PublishCollectionInput } from "./inputs"
import { checkPublicationStep } from "./steps/check-publication"
import { reviseCollectionStep } from "./steps/revise-collection"

/** A collection shows from now on, until an end if one is set. */
export const publishCollectionWorkflow = createWorkflow(
  "publish-specialty-collection",
  (input: PublishCollectionInput) => {
    const revision = checkPublicationStep(input)
    const change = reviseCollectionStep(revision)
    const event = transform({ change }, (data) => changedEvent(data.change))
    emitEventStep({ eventName: COLLECTION_CHANGED, data: event })
    return new WorkflowResponse(event)
  },
)
