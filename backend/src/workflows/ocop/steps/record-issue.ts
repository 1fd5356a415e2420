import { expiresOn, isDemonstrationNumber, normaliseCertificateNumber, plainDate } from "@cho-phien/ocop"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import {
  type CertificateChange,
  type NewCertificate,
  OCOP_MODULE,
  type OcopModuleService,
} from "../../../modules/ocop"
import { foldedText } from "../folded-text"
import type { IssueCertificateInput } from "../inputs"
import type { Subject } from "./read-subject"

interface Input {
  certificate: IssueCertificateInput
  subject: Subject
}

/** Writes the certificate and its audit row, ends earlier ones; taken back as a whole when a later step fails. */
export const recordIssueStep = createStep(
  "record-certificate-issue",
  async ({ certificate, subject }: Input, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE)
    const by = { actor: certificate.actor, at: now(), reason: certificate.reason ?? null }
    const change = await ocop.issueCertificate(entryFrom(certificate, subject), by)
    return new StepResponse(change, change)
  },
  async (change: CertificateChange | undefined, { container }) => {
    if (change) await container.resolve<OcopModuleService>(OCOP_MODULE).undoCertificateChange(change)
  },
)

/** The last day is computed, never taken from a form; a demonstration number makes a demonstration certificate. */
function entryFrom(input: IssueCertificateInput, subject: Subject): NewCertificate {
  const productNameThen = input.productNameThen ?? subject.productTitle
  return {
    number: input.number,
    number_key: normaliseCertificateNumber(input.number),
    decision_number: input.decisionNumber,
    decision_on: input.decisionOn,
    authority: input.authority,
    level: input.level,
    stars: input.stars,
    total_score: input.totalScore,
    criteria_version: input.criteriaVersion,
    issued_on: input.issuedOn,
    expires_on: expiresOn(plainDate(input.issuedOn)),
    product_id: input.productId,
    producer_id: input.producerId,
    product_name_then: productNameThen,
    place_then: input.placeThen || null,
    demonstration: isDemonstrationNumber(input.number),
    source: input.source ?? null,
    folded_text: foldedText({ ...input, productNameThen, ...subject }),
  }
}
