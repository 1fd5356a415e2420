import {
  addDays,
  type CriteriaVersionCode,
  certifierFor,
  criteriaVersion,
  type PlainDate,
  starsForScore,
} from "@cho-phien/ocop"
import { MedusaError } from "@medusajs/framework/utils"
import { type FieldErrors, Refusal } from "../../errors/refusal"
import { OcopErrors } from "../../modules/ocop"

/** No decision is dated further ahead than this; beyond it the year is a slip. */
const DAYS_AHEAD = 366

interface Assessed {
  stars: number
  totalScore: number
  criteriaVersion: CriteriaVersionCode
}
interface Signed {
  stars: number
  level: string
  decisionOn: PlainDate
  issuedOn: PlainDate
}

const problem = (field: string, code: string, message: string): FieldErrors[number] => ({
  field,
  code,
  message,
})

/** Stars follow from the total, and the criteria must exist when the decision is signed. */
export function assessmentProblems(entry: Assessed & Pick<Signed, "decisionOn">): FieldErrors {
  const problems: FieldErrors = []
  const earned = starsForScore(entry.totalScore)
  if (earned !== entry.stars) {
    problems.push(
      problem(
        "stars",
        "stars-not-earned",
        `${entry.totalScore} points earn ${earned} stars, not ${entry.stars}`,
      ),
    )
  }
  const { inForceFrom } = criteriaVersion(entry.criteriaVersion)
  if (entry.decisionOn < inForceFrom) {
    problems.push(
      problem("criteriaVersion", "criteria-not-in-force", `These criteria are in force since ${inForceFrom}`),
    )
  }
  return problems
}

/** Who may certify depends on stars and day; the first valid day is not before the decision. */
export function signatureProblems(entry: Signed, today: PlainDate): FieldErrors {
  const problems: FieldErrors = []
  const certifier = certifierFor(entry.stars, entry.decisionOn)
  if (!certifier) {
    problems.push(problem("decisionOn", "before-the-programme", "Nobody certified on that day"))
  } else if (certifier !== entry.level) {
    const message = `${entry.stars} stars were certified by the ${certifier} on ${entry.decisionOn}`
    problems.push(problem("level", "wrong-certifier", message))
  }
  if (entry.decisionOn > today) {
    problems.push(
      problem("decisionOn", "in-the-future", "A decision is signed before it is written down here"),
    )
  }
  if (entry.issuedOn < entry.decisionOn) {
    problems.push(problem("issuedOn", "before-the-decision", "A certificate is not older than its decision"))
  }
  if (entry.issuedOn > addDays(today, DAYS_AHEAD)) {
    problems.push(problem("issuedOn", "too-far-ahead", "That is more than a year ahead"))
  }
  return problems
}

/** Throws when there is a problem: one refusal with all of them, so that a form shows everything at once. */
export function refuseFieldProblems(problems: FieldErrors): void {
  if (problems.length === 0) return
  throw new Refusal(
    MedusaError.Types.INVALID_DATA,
    OcopErrors.CERTIFICATE_FIELDS_DISAGREE,
    problems.map(({ field, message }) => `${field}: ${message}`).join("; "),
    problems,
  )
}

export { DAYS_AHEAD, problem }
