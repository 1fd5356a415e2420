import type { IndexPlan } from "@cho-phien/search-provider"
import type { How } from "@cho-phien/vietnam/search-text"
import { TIERS } from "@cho-phien/vietnam/search-text"
import type { PageRow } from "./rank-keys.js"

/** Why a hit stands where it stands, key by key in the order they are compared. */
export interface HitExplanation {
  how: How | "everything"
  /** Where all the words were found. */
  foundIn: (typeof TIERS)[number]
  marksMatch: boolean
  adjacentInName: boolean
  lastWordWhole: boolean
  nameBeginsWithQuery: boolean
  wordsMatched?: number
  /** The fields that decide between hits equal in all of the above, with this document's values. */
  fieldsAfter: Record<string, unknown>
}

export function explain(row: PageRow, plan: IndexPlan, how: HitExplanation["how"]): HitExplanation {
  return {
    how,
    foundIn: TIERS[TIERS.length - row.tier] ?? "text",
    marksMatch: row.marks,
    adjacentInName: row.adjacent > 0,
    lastWordWhole: row.whole > 0,
    nameBeginsWithQuery: row.beginning > 0,
    ...(row.matched > 0 ? { wordsMatched: row.matched } : {}),
    fieldsAfter: Object.fromEntries(plan.rankBy.map(({ path }) => [path, row.doc[path]])),
  }
}

/** One number per hit for callers that want one: the rank keys as digits. Not comparable across queries. */
export function scoreOf(row: PageRow): number {
  const digits = [row.matched, Number(row.marks), row.tier, row.adjacent, row.whole, row.beginning]
  return digits.reduce((score, digit) => score * 10 + Math.min(9, digit), 0)
}
