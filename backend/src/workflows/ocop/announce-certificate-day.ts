import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { announceDayStep } from "./steps/announce-day"

/** Certificates lapse at midnight in Vietnam; whoever keeps something derived from them is told. */
export const announceCertificateDayWorkflow = createWorkflow(
  "announce-certificate-day",
  () => new WorkflowResponse(announceDayStep({})),
)
