import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { RETURN_REQUESTED } from "../parcel/events"
import { lockParcelStep, releaseParcelStep } from "../parcel/steps/lock-parcel"
import { type AskReturn, writeReturnStep } from "./steps/write-return"

/** A buyer asks to send goods of a delivered parcel back. */
export const askReturnWorkflow = createWorkflow("ask-return", (input: AskReturn) => {
  const held = lockParcelStep(input)
  const request = writeReturnStep(input)
  const data = transform({ request }, ({ request }) => ({ id: request.id }))
  emitEventStep({ eventName: RETURN_REQUESTED, data })
  releaseParcelStep(held)
  return new WorkflowResponse(request)
})
