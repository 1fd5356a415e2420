import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { refreshCertificateSearchStep, type SearchScope } from "./steps/refresh-search"

/** Keeps certificates findable by the present title of their product and name of their producer. */
export const refreshCertificateSearchWorkflow = createWorkflow(
  "refresh-certificate-search",
  (scope: SearchScope) => new WorkflowResponse(refreshCertificateSearchStep(scope)),
)
