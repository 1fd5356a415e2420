import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../clock"
import { PARCEL_MESSAGE_MODULE, type ParcelMessageService, type Writer } from "../../modules/parcel-message"

interface SeeMessages {
  orderId: string
  reader: Writer
}

const seeStep = createStep("see-parcel-messages", async ({ orderId, reader }: SeeMessages, { container }) => {
  await container.resolve<ParcelMessageService>(PARCEL_MESSAGE_MODULE).see(orderId, { reader, at: now() })
  return new StepResponse({ id: orderId })
})

/** One side has opened the thread of a parcel. */
export const seeMessagesWorkflow = createWorkflow(
  "see-parcel-messages",
  (input: SeeMessages) => new WorkflowResponse(seeStep(input)),
)
