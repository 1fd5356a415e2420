import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PARCEL_MESSAGE_WRITTEN } from "../parcel/events"
import { type WriteMessage, writeMessageStep } from "./write-message-step"

/** Buyer or seller writes about a parcel; whatever the other side wrote before counts as read. */
export const writeMessageWorkflow = createWorkflow("write-parcel-message", (input: WriteMessage) => {
  const message = writeMessageStep(input)
  const data = transform({ message }, ({ message }) => message)
  emitEventStep({ eventName: PARCEL_MESSAGE_WRITTEN, data })
  return new WorkflowResponse(message)
})
