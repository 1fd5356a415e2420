import { wholeDong } from "../money/whole-dong.js"

/** From `minCases` cases on, one case costs `casePriceDong`, VAT included, whole đồng. */
export interface CaseTier {
  minCases: number
  casePriceDong: number
}

export interface TieredPrice extends CaseTier {
  /** The next cheaper tier and how many cases are missing to it. */
  next: (CaseTier & { missingCases: number }) | null
}

/**
 * The price of a case when so many are ordered over ALL delivery points (T-WS-4). Below the first tier the first
 * tier is shown, because it is the first price that can be reached. Null when nothing was agreed.
 */
export function priceAt(tiers: readonly CaseTier[], cases: number): TieredPrice | null {
  const steps = sorted(tiers)
  const reached = steps.filter((tier) => tier.minCases <= cases).at(-1) ?? steps[0]
  if (!reached) return null
  const next = steps.find((tier) => tier.minCases > cases && tier.casePriceDong < reached.casePriceDong)
  return { ...reached, next: next ? { ...next, missingCases: next.minCases - cases } : null }
}

/** Tiers that one company may have: the standard ones, those of its group, its own. */
export interface TierSources {
  standard: readonly CaseTier[]
  ofGroup: readonly CaseTier[]
  own: readonly CaseTier[]
}

/**
 * One table out of all that a company may have: at every quantity the best price it has a right to, dearer steps left
 * out. Another company's agreement is no source at all.
 */
export function bestTiers({ standard, ofGroup, own }: TierSources): CaseTier[] {
  const lists = [standard, ofGroup, own].filter((list) => list.length > 0)
  const starts = [...new Set(lists.flatMap((list) => list.map((tier) => tier.minCases)))].sort(
    (a, b) => a - b,
  )
  const table: CaseTier[] = []
  for (const minCases of starts) {
    const reached = lists.flatMap((list) => list.filter((tier) => tier.minCases <= minCases))
    const casePriceDong = Math.min(...reached.map((tier) => wholeDong(tier.casePriceDong)))
    if (table.at(-1)?.casePriceDong !== casePriceDong) table.push({ minCases, casePriceDong })
  }
  return table
}

const sorted = (tiers: readonly CaseTier[]): CaseTier[] => [...tiers].sort((a, b) => a.minCases - b.minCases)
