import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CERTIFICATE_CHANGED, changedEvent } from "./events"
import type { IssueCertificateInput } from "./inputs"
import { checkIssueStep } from "./steps/check-issue"
import { readSubjectStep } from "./steps/read-subject"
import { recordIssueStep } from "./steps/record-issue"

/** A council's decision becomes a certificate; the product's earlier one ends on the day the new one begins. */
export const issueCertificateWorkflow = createWorkflow(
  "issue-certificate",
  (input: IssueCertificateInput) => {
    checkIssueStep(input)
    const subject = readSubjectStep({ productId: input.productId, producerId: input.producerId })
    const change = recordIssueStep({ certificate: input, subject })
    const event = transform({ change }, (data) => changedEvent(data.change.certificate))
    emitEventStep({ eventName: CERTIFICATE_CHANGED, data: event })
    return new WorkflowResponse(change.certificate)
  },
)
