import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { finishEventStep } from "../steps/finish-event"
import { noteCardFactStep } from "./steps/note-card-fact"
import { readCardEventStep } from "./steps/read-card-event"
import { runCreditStep } from "./steps/run-credit"

/**
 * Works through one message of Stripe. It only says where to look: what is true is asked at Stripe, so that messages
 * may come twice, late and in any order.
 */
export const receiveCardEventWorkflow = createWorkflow("receive-card-event", (input: { eventId: string }) => {
  const event = readCardEventStep(input)
  when("is-about-a-checkout", { event }, ({ event }) => event.checkout !== null).then(() => {
    runCreditStep(transform({ event }, ({ event }) => event.checkout ?? { checkoutId: "", awaitedId: "" }))
  })
  when("is-for-an-operator", { event }, ({ event }) => event.fact !== null).then(() => {
    noteCardFactStep(transform({ event }, ({ event }) => event.fact ?? { kind: "none", id: "" }))
  })
  finishEventStep(input)
  return new WorkflowResponse(event)
})
