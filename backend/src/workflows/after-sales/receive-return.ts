import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { RETURN_RECEIVED } from "../parcel/events"
import { lockParcelStep, releaseParcelStep } from "../parcel/steps/lock-parcel"
import { findReturnStep } from "./steps/find-return"
import { settleReturnStep } from "./steps/settle-return"

/** The goods are back: Medusa's return is booked and exactly their part of the money goes back, once. */
export const receiveReturnWorkflow = createWorkflow("receive-return", (input: { id: string }) => {
  const found = findReturnStep(input)
  const held = lockParcelStep(found)
  const settled = settleReturnStep(input)
  const data = transform({ settled }, ({ settled }) => ({ id: settled.id }))
  emitEventStep({ eventName: RETURN_RECEIVED, data })
  releaseParcelStep(held)
  return new WorkflowResponse(settled)
})
