import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PRODUCER_CHANGED } from "./events"
import type { UpdateProducerInput } from "./inputs"
import { reviseProducerStep } from "./steps/revise-producer"

/** The office or the producer tells its story anew. */
export const updateProducerWorkflow = createWorkflow("update-producer", (input: UpdateProducerInput) => {
  const producer = reviseProducerStep(input)
  emitEventStep({ eventName: PRODUCER_CHANGED, data: { id: input.id } })
  return new WorkflowResponse(producer)
})
