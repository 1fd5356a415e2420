import { addDays, plainDate } from "@cho-phien/ocop"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { today } from "../../../clock"
import { type FieldErrors, Refusal } from "../../../errors/refusal"
import { type CertificateRow, OCOP_MODULE, OcopErrors, type OcopModuleService } from "../../../modules/ocop"
import { problem, refuseFieldProblems, signatureProblems } from "../field-problems"
import type { CorrectCertificateInput } from "../inputs"

/** Reads the certificate and refuses a correction after which its fields would contradict each other. */
export const checkCorrectionStep = createStep(
  "check-certificate-correction",
  async (input: CorrectCertificateInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE)
    const [certificate] = await ocop.listCertificates({ id: input.id }, { take: 1 })
    if (!certificate) {
      throw new Refusal(
        MedusaError.Types.NOT_FOUND,
        OcopErrors.CERTIFICATE_NOT_FOUND,
        `There is no certificate ${input.id}`,
      )
    }
    refuseFieldProblems(correctionProblems(certificate, input))
    return new StepResponse(certificate)
  },
)

function correctionProblems(certificate: CertificateRow, input: CorrectCertificateInput): FieldErrors {
  const issuedOn = plainDate(input.issuedOn ?? certificate.issued_on)
  const signed = { stars: certificate.stars, level: certificate.level, issuedOn }
  const decisionOn = input.decisionOn ?? certificate.decision_on
  const movesDays = input.issuedOn !== undefined || input.decisionOn !== undefined
  const problems =
    decisionOn && movesDays
      ? signatureProblems({ ...signed, decisionOn: plainDate(decisionOn) }, today())
      : []
  const ends = [
    { day: certificate.superseded_on, code: "after-its-successor" },
    {
      day: certificate.revoked_on && addDays(plainDate(certificate.revoked_on), 1),
      code: "after-its-revocation",
    },
  ]
  for (const { day, code } of ends) {
    if (day && issuedOn >= day) problems.push(problem("issuedOn", code, `It must begin before ${day}`))
  }
  return problems
}
