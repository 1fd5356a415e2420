import { addDays, plainDate } from "@cho-phien/ocop"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import { today } from "../../../clock"
import { Refusal } from "../../../errors/refusal"
import { OCOP_MODULE, OcopErrors, type OcopModuleService } from "../../../modules/ocop"
import { DAYS_AHEAD, problem, refuseFieldProblems } from "../field-problems"
import type { RevokeCertificateInput } from "../inputs"

/** The first day without effect lies within the life of the certificate, or close ahead. */
export const checkRevocationStep = createStep(
  "check-certificate-revocation",
  async (input: RevokeCertificateInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE)
    const [certificate] = await ocop.listCertificates({ id: input.id }, { take: 1 })
    if (!certificate) {
      throw new Refusal(
        MedusaError.Types.NOT_FOUND,
        OcopErrors.CERTIFICATE_NOT_FOUND,
        `There is no certificate ${input.id}`,
      )
    }
    const day = plainDate(input.revokedOn)
    refuseFieldProblems([
      ...(day < certificate.issued_on
        ? [problem("revokedOn", "before-the-issue", `It was issued on ${certificate.issued_on}`)]
        : []),
      ...(day > certificate.expires_on
        ? [problem("revokedOn", "after-its-end", `It ends by itself on ${certificate.expires_on}`)]
        : []),
      ...(day > addDays(today(), DAYS_AHEAD)
        ? [problem("revokedOn", "too-far-ahead", "That is more than a year ahead")]
        : []),
    ])
  },
)
