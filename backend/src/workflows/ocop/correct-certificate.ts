import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CERTIFICATE_CHANGED, changedEvent } from "./events"
import type { CorrectCertificateInput } from "./inputs"
import { checkCorrectionStep } from "./steps/check-correction"
import { recordCorrectionStep } from "./steps/record-correction"
import { refreshCertificateSearchStep } from "./steps/refresh-search"

/** A slip of the pen is mended; the audit keeps what stood there before. */
export const correctCertificateWorkflow = createWorkflow(
  "correct-certificate",
  (input: CorrectCertificateInput) => {
    checkCorrectionStep(input)
    const change = recordCorrectionStep(input)
    const event = transform({ change }, (data) => changedEvent(data.change.certificate))
    const ids = transform({ change }, (data) => ({ certificate_ids: [data.change.certificate.id] }))
    refreshCertificateSearchStep(ids)
    emitEventStep({ eventName: CERTIFICATE_CHANGED, data: event })
    return new WorkflowResponse(change.certificate)
  },
)
