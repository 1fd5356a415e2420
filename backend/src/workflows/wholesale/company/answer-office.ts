import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type AnswerInput, answerOfficeStep } from "./steps"

/** A company answers what the office asked for, and waits for it again. */
export const answerOfficeWorkflow = createWorkflow("answer-office", (input: AnswerInput) => {
  return new WorkflowResponse(answerOfficeStep(input))
})
