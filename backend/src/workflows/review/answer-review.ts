import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../clock"
import { REVIEW_MODULE, type ReviewService } from "../../modules/review"
import { AfterSaleError } from "../after-sales/errors"

interface AnswerReview {
  id: string
  answer: string
  /** Whose products may be answered for; null: the office, for any. */
  producerId: string | null
}

const answerStep = createStep("answer-review", async (input: AnswerReview, { container }) => {
  const { id, answer, producerId } = input
  const reviews = container.resolve<ReviewService>(REVIEW_MODULE)
  const [before] = await reviews.listReviews({ id, ...(producerId && { producer_id: producerId }) })
  if (!before) throw new AfterSaleError("REVIEW_NOT_FOUND", "There is no such review")
  await reviews.updateReviews({ id, answer, answered_at: now() })
  return new StepResponse({ id })
})

/** The producer answers a review, under it. */
export const answerReviewWorkflow = createWorkflow(
  "answer-review",
  (input: AnswerReview) => new WorkflowResponse(answerStep(input)),
)
