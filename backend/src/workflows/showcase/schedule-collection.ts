import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { COLLECTION_CHANGED, changedEvent } from "./events"
import type { ScheduleCollectionInput } from "./inputs"
import { checkScheduleStep } from "./steps/check-schedule"
import { reviseCollectionStep } from "./steps/revise-collection"

/** A collection will show from an instant on by itself: readers ask the clock, no job flips a flag. */
export const scheduleCollectionWorkflow = createWorkflow(
  "schedule-specialty-collection",
  (input: ScheduleCollectionInput) => {
    const revision = checkScheduleStep(input)
    const change = reviseCollectionStep(revision)
    const event = transform({ change }, (data) => changedEvent(data.change))
    emitEventStep({ eventName: COLLECTION_CHANGED, data: event })
    return new WorkflowResponse(event)
  },
)
