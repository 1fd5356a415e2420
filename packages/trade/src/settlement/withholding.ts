import { type LegalParameter, legalParameterOn } from "./legal-parameter.js"
import { rateOf } from "./share-of.js"

/**
 * What a household does when it sells a listing (trades list annexed to Decree 253/2026; T-WHT-5). Declared by the
 * producer, approved by the operator, frozen on the line at sale.
 */
export const TAX_ACTIVITIES = [
  "trading",
  "trading_untaxed",
  "own_produce",
  "production",
  "production_five",
  "transport",
  "service",
  "other",
  "undetermined",
] as const
export type TaxActivity = (typeof TAX_ACTIVITIES)[number]

/** Whether a stored or sent word is an activity. */
export const isTaxActivity = (word: string): word is TaxActivity =>
  TAX_ACTIVITIES.some((activity) => activity === word)

/** Per cent that the platform withholds, in basis points. */
export interface WithholdingRate {
  vatBp: number
  pitBp: number
}

/**
 * What is withheld of a sale on that day (Decree 252/2026, art. 43–45). Null for sellers who declare for themselves
 * (T-WHT-2). A subject whose activity nobody approved is `undetermined`, the highest rate, never the lowest.
 * Throws when a subject's rate is not in the table: no sale is booked by guess.
 */
export function withholdingOn(
  day: string,
  seller: { legalForm: string; activity: TaxActivity },
  rows: readonly LegalParameter[],
): WithholdingRate | null {
  if (!legalParameterOn(day, "withholding_subject", seller.legalForm, rows)) return null
  const rate = legalParameterOn(day, "withholding_rate", seller.activity, rows)
  if (!rate) throw new RangeError(`No withholding rate for ${seller.activity} on ${day}`)
  return { vatBp: rate.vatBp, pitBp: rate.pitBp }
}

/** Tax withheld of one line, half up per line and never on a sum (T-RND-4). */
export const withheldOn = (baseDong: number, rate: WithholdingRate) => ({
  vatDong: rateOf(baseDong, rate.vatBp),
  pitDong: rateOf(baseDong, rate.pitBp),
})
