import { expiresOn, isDemonstrationNumber, normaliseCertificateNumber, plainDate } from "@cho-phien/ocop"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import {
  type CertificateChange,
  type CorrectedFields,
  OCOP_MODULE,
  type OcopModuleService,
} from "../../../modules/ocop"
import type { CorrectCertificateInput } from "../inputs"

/** Writes the corrected fields and the audit row; taken back as a whole when a later step fails. */
export const recordCorrectionStep = createStep(
  "record-certificate-correction",
  async (input: CorrectCertificateInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE)
    const by = { actor: input.actor, at: now(), reason: input.reason }
    const change = await ocop.correctCertificate(input.id, fieldsFrom(input), input.expectedRevision, by)
    return new StepResponse(change, change)
  },
  async (change: CertificateChange | undefined, { container }) => {
    if (change) await container.resolve<OcopModuleService>(OCOP_MODULE).undoCertificateChange(change)
  },
)

/** Only what was sent, and what follows from it: the last day from the first, the mark from the number. */
function fieldsFrom(input: CorrectCertificateInput): CorrectedFields {
  return {
    ...(input.number !== undefined && {
      number: input.number,
      number_key: normaliseCertificateNumber(input.number),
      demonstration: isDemonstrationNumber(input.number),
    }),
    ...(input.decisionNumber !== undefined && { decision_number: input.decisionNumber }),
    ...(input.decisionOn !== undefined && { decision_on: input.decisionOn }),
    ...(input.issuedOn !== undefined && {
      issued_on: input.issuedOn,
      expires_on: expiresOn(plainDate(input.issuedOn)),
    }),
    ...(input.authority !== undefined && { authority: input.authority }),
    ...(input.placeThen !== undefined && { place_then: input.placeThen || null }),
  }
}
