import { MedusaError } from "@medusajs/framework/utils"
import { type FieldErrors, Refusal } from "../../errors/refusal"
import { ShowcaseErrors } from "../../modules/showcase"

/** Refuses a beginning that is past and an end that does not come after the beginning. */
export function refuseTimes(times: { publishAt: Date | null; endAt: Date | null }, at: Date): void {
  const problems: FieldErrors = []
  const { publishAt, endAt } = times
  if (publishAt !== null && publishAt <= at) {
    problems.push({ field: "publishAt", code: "not-in-the-future", message: "It is over already" })
  }
  const begins = publishAt ?? at
  if (endAt !== null && endAt <= begins) {
    problems.push({ field: "endAt", code: "before-it-begins", message: "It must come after the beginning" })
  }
  if (problems.length === 0) return
  throw new Refusal(
    MedusaError.Types.INVALID_DATA,
    ShowcaseErrors.COLLECTION_TIMES_DISAGREE,
    problems.map(({ field, message }) => `${field}: ${message}`).join("; "),
    problems,
  )
}
