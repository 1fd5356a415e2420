import { plainDate } from "@cho-phien/ocop"
import { createStep } from "@medusajs/framework/workflows-sdk"
import { today } from "../../../clock"
import { assessmentProblems, refuseFieldProblems, signatureProblems } from "../field-problems"
import type { IssueCertificateInput } from "../inputs"

/** Refuses what the rules of the programme contradict; names every field at once. */
export const checkIssueStep = createStep("check-certificate-issue", async (input: IssueCertificateInput) => {
  const days = { decisionOn: plainDate(input.decisionOn), issuedOn: plainDate(input.issuedOn) }
  refuseFieldProblems([
    ...assessmentProblems({ ...input, ...days }),
    ...signatureProblems({ ...input, ...days }, today()),
  ])
})
