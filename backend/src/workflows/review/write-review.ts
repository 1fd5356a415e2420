import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { lockParcelStep, releaseParcelStep } from "../parcel/steps/lock-parcel"
import { type WriteReview, writeReviewStep } from "./steps/write-review"

/** A buyer reviews what was delivered; the office looks at it before it is shown. */
export const writeReviewWorkflow = createWorkflow("write-review", (input: WriteReview) => {
  const held = lockParcelStep(input)
  const review = writeReviewStep(input)
  releaseParcelStep(held)
  return new WorkflowResponse(review)
})
