import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { COLLECTION_CHANGED, changedEvent } from "./events"
import type { PictureCollectionInput } from "./inputs"
import { keepPictureStep } from "./steps/keep-picture"
import { reviseCollectionStep } from "./steps/revise-collection"

/** A collection gets a picture of its own, or goes back to the drawn one. */
export const pictureCollectionWorkflow = createWorkflow(
  "picture-specialty-collection",
  (input: PictureCollectionInput) => {
    const revision = keepPictureStep(input)
    const change = reviseCollectionStep(revision)
    const event = transform({ change }, (data) => changedEvent(data.change))
    emitEventStep({ eventName: COLLECTION_CHANGED, data: event })
    return new WorkflowResponse(event)
  },
)
