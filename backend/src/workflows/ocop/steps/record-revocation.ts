import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import { type CertificateChange, OCOP_MODULE, type OcopModuleService } from "../../../modules/ocop"
import type { RevokeCertificateInput } from "../inputs"

/** Takes the certificate back and writes the audit row; undone as a whole when a later step fails. */
export const recordRevocationStep = createStep(
  "record-certificate-revocation",
  async (input: RevokeCertificateInput, { container }) => {
    const change = await container.resolve<OcopModuleService>(OCOP_MODULE).revokeCertificate(
      input.id,
      {
        revoked_on: input.revokedOn,
        revocation_reason: input.reason,
        revocation_decision: input.decisionNumber,
      },
      { actor: input.actor, at: now(), reason: input.reason },
    )
    return new StepResponse(change, change)
  },
  async (change: CertificateChange | undefined, { container }) => {
    if (change) await container.resolve<OcopModuleService>(OCOP_MODULE).undoCertificateChange(change)
  },
)
