import { type CriteriaVersionCode, criteriaVersion, PARTS, type Part } from "./criteria-version.js"
import { type Stars, starsForScore } from "./stars.js"

/** Points by part, at most two decimals. */
export type PartScores = Readonly<Record<Part, number>>

export interface ScoreProblem {
  part: Part
  reason: "not-a-number" | "below-zero" | "above-maximum"
  maximum: number
}
export type ScoreCheck =
  | { ok: true; total: number; stars: Stars }
  | { ok: false; problems: readonly ScoreProblem[] }

/** Checks each part against the maximum of the version it was scored with; then says total and rank. */
export function checkScores(version: CriteriaVersionCode, scores: PartScores): ScoreCheck {
  const maxima = criteriaVersion(version).partMaxima
  const problems = PARTS.flatMap((part): ScoreProblem[] => {
    const reason = problemOf(scores[part], maxima[part])
    return reason ? [{ part, reason, maximum: maxima[part] }] : []
  })
  if (problems.length > 0) return { ok: false, problems }
  const total = totalOf(scores)
  return { ok: true, total, stars: starsForScore(total) }
}

/** Sum of the parts, in hundredths, so that 25.9 + 15 + 23 is 63.9 and not 63.900000000000006. */
export function totalOf(scores: PartScores): number {
  return PARTS.reduce((sum, part) => sum + hundredths(scores[part]), 0) / 100
}

export interface CouncilResult extends PartScores {
  total: number
  stars: Stars
}

/**
 * The council's result: the mean over the members of each part and of the sum, written with two decimals
 * (half up). The rank follows the written total, so that paper and rank never disagree; the written parts
 * may miss the written total by a hundredth. Null when no member has handed in a sheet.
 */
export function meanOfSheets(sheets: readonly PartScores[]): CouncilResult | null {
  if (sheets.length === 0) return null
  const mean = (value: (sheet: PartScores) => number) =>
    Math.round(sheets.reduce((sum, sheet) => sum + hundredths(value(sheet)), 0) / sheets.length) / 100
  const total = mean(totalOf)
  return {
    A: mean((sheet) => sheet.A),
    B: mean((sheet) => sheet.B),
    C: mean((sheet) => sheet.C),
    total,
    stars: starsForScore(total),
  }
}

function problemOf(score: number, maximum: number): ScoreProblem["reason"] | null {
  if (!Number.isFinite(score)) return "not-a-number"
  if (score < 0) return "below-zero"
  return score > maximum ? "above-maximum" : null
}

function hundredths(points: number): number {
  return Math.round(points * 100)
}
