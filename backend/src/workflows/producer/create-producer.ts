import type { CreateProducerBody } from "@cho-phien/contract"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PRODUCER_CHANGED } from "./events"
import { createProducerStep } from "./steps/create-producer"

/** A new chủ thể joins; products, stock location and shipping come later. */
export const createProducerWorkflow = createWorkflow("create-producer", (input: CreateProducerBody) => {
  const producer = createProducerStep(input)
  const event = transform({ producer }, (data) => ({ id: data.producer.id }))
  emitEventStep({ eventName: PRODUCER_CHANGED, data: event })
  return new WorkflowResponse(producer)
})
