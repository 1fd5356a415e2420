import { isWithin } from "./commission.js"

export const LEGAL_PARAMETER_KINDS = ["withholding_subject", "withholding_rate", "commission_vat"] as const
/**
 * `withholding_subject`: a legal form for which the platform withholds · `withholding_rate`: per cent of an activity ·
 * `commission_vat`: VAT on what the platform charges.
 */
export type LegalParameterKind = (typeof LEGAL_PARAMETER_KINDS)[number]

/** Law is dated: a row per span of days, never a constant. A suspended or repealed row is kept and not applied. */
export interface LegalParameter {
  kind: LegalParameterKind
  /** A legal form, a tax activity, or `all`. */
  key: string
  vatBp: number
  pitBp: number
  effectiveFrom: string
  effectiveTo: string | null
  state: "in_force" | "suspended" | "repealed"
}

/** The row in force for a key on a day; of several the one that began last. */
export function legalParameterOn(
  day: string,
  kind: LegalParameterKind,
  key: string,
  rows: readonly LegalParameter[],
): LegalParameter | null {
  const fitting = rows.filter(
    (row) =>
      row.kind === kind &&
      row.key === key &&
      row.state !== "suspended" &&
      isWithin(day, row.effectiveFrom, row.effectiveTo),
  )
  // a repealed act still rules the days on which it was in force, until a later row covers them
  const [latest] = fitting.sort((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom))
  return latest ?? null
}
