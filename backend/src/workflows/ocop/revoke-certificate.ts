import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CERTIFICATE_CHANGED, changedEvent } from "./events"
import type { RevokeCertificateInput } from "./inputs"
import { checkRevocationStep } from "./steps/check-revocation"
import { recordRevocationStep } from "./steps/record-revocation"

/** The authority takes a certificate back; what it superseded stays superseded. */
export const revokeCertificateWorkflow = createWorkflow(
  "revoke-certificate",
  (input: RevokeCertificateInput) => {
    checkRevocationStep(input)
    const change = recordRevocationStep(input)
    const event = transform({ change }, (data) => changedEvent(data.change.certificate))
    emitEventStep({ eventName: CERTIFICATE_CHANGED, data: event })
    return new WorkflowResponse(change.certificate)
  },
)
