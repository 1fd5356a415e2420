import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { creditPurchaseStep } from "./steps/credit-purchase"
import { finishEventStep } from "./steps/finish-event"
import { recordTransferStep } from "./steps/record-transfer"

/** Works through one message of a bank. It may be run again at any time: what is done stays done once. */
export const receiveTransferWorkflow = createWorkflow("receive-transfer", (input: { eventId: string }) => {
  const recorded = recordTransferStep(input)
  when("names-a-purchase", { recorded }, ({ recorded }) => Boolean(recorded?.awaitedId)).then(() => {
    creditPurchaseStep(
      transform({ recorded }, ({ recorded }) => ({
        transferId: recorded?.transferId ?? "",
        awaitedId: recorded?.awaitedId ?? "",
      })),
    )
  })
  finishEventStep(input)
  return new WorkflowResponse(recorded)
})
