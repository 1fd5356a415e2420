import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { now } from "../../clock"
import { type Decision, RETURN_REQUEST_MODULE, type ReturnRequestService } from "../../modules/return-request"
import { RETURN_DECIDED } from "../parcel/events"
import { AfterSaleError } from "./errors"

type DecideReturn = Omit<Decision, "at"> & { id: string }

const decideReturnStep = createStep("decide-return", async (input: DecideReturn, { container }) => {
  const { id, state, note, actor } = input
  const returns = container.resolve<ReturnRequestService>(RETURN_REQUEST_MODULE)
  const [request] = await returns.listReturnRequests({ id }, { select: ["id"] })
  if (!request) throw new AfterSaleError("RETURN_NOT_FOUND", "There is no such request")
  if (!(await returns.decide(id, { state, note, actor, at: now() })))
    throw new AfterSaleError("RETURN_STATE_REFUSES", "The request was decided before")
  return new StepResponse({ id })
})

/** The office, later the producer, says that the goods may come back, or why not; once. */
export const decideReturnWorkflow = createWorkflow("decide-return", (input: DecideReturn) => {
  const request = decideReturnStep(input)
  const data = transform({ request }, ({ request }) => ({ id: request.id }))
  emitEventStep({ eventName: RETURN_DECIDED, data })
  return new WorkflowResponse(request)
})
