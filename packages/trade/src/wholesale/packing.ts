/**
 * How a pack is sold in trade: `unitsPerCase` units in a case. The first order, a later order and the size of a case
 * are three different numbers (T-WS-3). All quantities are in cases.
 */
export interface CaseRule {
  unitsPerCase: number
  /** Least cases of a company's first order of this pack. */
  firstOrderMinCases: number
  /** Least cases of every later order. */
  minCases: number
  /** Cases are ordered in steps of this many, counted from nothing. */
  stepCases: number
}

export type CaseCheck =
  | { ok: true }
  | {
      ok: false
      reason: "below-minimum" | "off-step" | "not-whole"
      /** Nearest quantities that may be ordered; no lower one when the minimum is not reached. */
      lowerCases: number | null
      upperCases: number
    }

/** Least cases that may be ordered: the minimum, raised to the next step. */
export function leastCases(rule: CaseRule, isFirstOrder: boolean): number {
  return ceilTo(Math.max(1, isFirstOrder ? rule.firstOrderMinCases : rule.minCases), rule.stepCases)
}

/** Whether so many cases may be ordered over all delivery points together; never changes the number itself. */
export function checkCases(cases: number, rule: CaseRule, isFirstOrder: boolean): CaseCheck {
  const least = leastCases(rule, isFirstOrder)
  if (cases < least) return { ok: false, reason: "below-minimum", lowerCases: null, upperCases: least }
  const lower = Math.floor(cases / rule.stepCases) * rule.stepCases
  if (lower === cases) return { ok: true }
  const reason = Number.isInteger(cases) ? "off-step" : "not-whole"
  return {
    ok: false,
    reason,
    lowerCases: lower >= least ? lower : null,
    upperCases: ceilTo(cases, rule.stepCases),
  }
}

/** Units asked for, in cases: exact, or the cases just below and above with the units they hold. */
export function casesOfUnits(
  units: number,
  unitsPerCase: number,
): { exact: true; cases: number } | { exact: false; lowerCases: number; upperCases: number } {
  const lowerCases = Math.floor(units / unitsPerCase)
  if (lowerCases * unitsPerCase === units) return { exact: true, cases: lowerCases }
  return { exact: false, lowerCases, upperCases: lowerCases + 1 }
}

const ceilTo = (value: number, step: number): number => Math.ceil(value / step) * step
