import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { moveHoldStep } from "./steps/move-hold"

/** A buyer who is paying did something: the goods are held 15 minutes from now, an hour from placing at most. */
export const holdLongerWorkflow = createWorkflow("hold-longer", (input: { groupId: string }) => {
  moveHoldStep(input)
  return new WorkflowResponse(undefined)
})
