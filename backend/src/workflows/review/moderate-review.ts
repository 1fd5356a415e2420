import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { now } from "../../clock"
import { REVIEW_MODULE, type ReviewService } from "../../modules/review"
import { AfterSaleError } from "../after-sales/errors"
import { REVIEW_MODERATED } from "../parcel/events"

interface ModerateReview {
  id: string
  state: "shown" | "refused"
  /** Why it is not shown; empty when it is. */
  refusal: string
  /** Id of the admin user. */
  actor: string
}

const moderateStep = createStep("moderate-review", async (input: ModerateReview, { container }) => {
  const { id, state, refusal, actor } = input
  const reviews = container.resolve<ReviewService>(REVIEW_MODULE)
  const [before] = await reviews.listReviews({ id })
  if (!before) throw new AfterSaleError("REVIEW_NOT_FOUND", "There is no such review")
  await reviews.updateReviews({
    id,
    state,
    refusal,
    moderated_at: now(),
    moderated_by: actor,
    // Whoever reported it has been heard.
    reports: 0,
  })
  return new StepResponse({ id, productId: before.product_id, producerId: before.producer_id })
})

/** The office shows a review, or hides an unlawful one and says why. */
export const moderateReviewWorkflow = createWorkflow("moderate-review", (input: ModerateReview) => {
  const review = moderateStep(input)
  const data = transform({ review }, ({ review }) => review)
  emitEventStep({ eventName: REVIEW_MODERATED, data })
  return new WorkflowResponse(review)
})
