import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { REVIEW_MODULE, type ReviewService } from "../../modules/review"
import { AfterSaleError } from "../after-sales/errors"

const reportStep = createStep("report-review", async ({ id }: { id: string }, { container }) => {
  if (!(await container.resolve<ReviewService>(REVIEW_MODULE).report(id)))
    throw new AfterSaleError("REVIEW_NOT_FOUND", "There is no such review on show")
  return new StepResponse({ id })
})

/** A reader finds a review unlawful; it stays until the office has looked at it. */
export const reportReviewWorkflow = createWorkflow(
  "report-review",
  (input: { id: string }) => new WorkflowResponse(reportStep(input)),
)
