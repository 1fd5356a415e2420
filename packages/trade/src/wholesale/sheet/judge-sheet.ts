import { type CaseRule, casesOfUnits, checkCases } from "../packing.js"
import { type CaseTier, priceAt, type TieredPrice } from "../tier-price.js"
import { readAmount } from "./read-amount.js"

/** A row of a draft: what was written, what it was found to be, and the cells as typed, by delivery point. */
export interface SheetRow {
  key: string
  /** As written by the buyer; empty for a good chosen from the list. */
  text: string
  variantId: string | null
  cells: Readonly<Record<string, string>>
}

/** A good as this company may order it. */
export interface SheetGood extends CaseRule {
  variantId: string
  producerId: string
  isFirstOrder: boolean
  tiers: readonly CaseTier[]
  /** Whole cases on the shelf. */
  availableCases: number
}

/** What can be done about a problem with one press. */
export type Mend =
  | { kind: "choose-good"; variantId: string }
  | { kind: "set-cell"; pointId: string; cases: number }
  | { kind: "merge-rows" }
  | { kind: "remove-row" }

export interface SheetProblem {
  /** An error keeps the sheet from being ordered; a hint does not. */
  level: "error" | "hint"
  reason:
    | "unknown-good"
    | "not-a-number"
    | "formula"
    | "negative"
    | "too-large"
    | "units-not-cases"
    | "not-whole"
    | "below-minimum"
    | "off-step"
    | "over-stock"
    | "duplicate-row"
    | "no-price"
    | "next-tier"
  pointId: string | null
  /** The number the sentence is about: cases missing, left, allowed at least. */
  cases: number | null
  /** đồng for a case of the next tier. */
  casePriceDong: number | null
  mends: Mend[]
}

export interface JudgedRow {
  key: string
  /** Cases of this row over all points; cells that cannot be read count nothing. */
  cases: number
  cellCases: Record<string, number>
  price: TieredPrice | null
  totalDong: number
  problems: SheetProblem[]
}

export interface JudgedSheet {
  rows: JudgedRow[]
  totalDong: number
  errorCount: number
}

const problem = (
  reason: SheetProblem["reason"],
  over: Partial<Omit<SheetProblem, "reason">> = {},
): SheetProblem => ({
  level: "error",
  reason,
  pointId: null,
  cases: null,
  casePriceDong: null,
  mends: [],
  ...over,
})

/**
 * Judges every row by itself, so that a strange one never hides the others (K51). Tier, minimum, step and stock are
 * those of the good over all rows and points. Nothing is changed: what was typed stays, with what may be done about it.
 */
export function judgeSheet(
  rows: readonly SheetRow[],
  goods: ReadonlyMap<string, SheetGood>,
  candidates: (row: SheetRow) => readonly string[],
): JudgedSheet {
  const read = rows.map((row) => readRow(row, row.variantId ? goods.get(row.variantId) : undefined))
  const casesOfGood = new Map<string, number>()
  for (const { row, cases } of read)
    if (row.variantId) casesOfGood.set(row.variantId, (casesOfGood.get(row.variantId) ?? 0) + cases)
  const firstRowOf = new Map<string, string>()
  const judged = read.map(({ row, good, cases, cellCases, problems }): JudgedRow => {
    if (!good) {
      const mends = candidates(row).map((variantId): Mend => ({ kind: "choose-good", variantId }))
      const unknown = problem("unknown-good", { mends: [...mends, { kind: "remove-row" }] })
      return { key: row.key, cases, cellCases, price: null, totalDong: 0, problems: [unknown, ...problems] }
    }
    const allCases = casesOfGood.get(good.variantId) ?? 0
    const price = priceAt(good.tiers, allCases)
    const isAgain = firstRowOf.has(good.variantId)
    if (!isAgain) firstRowOf.set(good.variantId, row.key)
    const own = isAgain
      ? [problem("duplicate-row", { level: "hint", mends: [{ kind: "merge-rows" }] })]
      : problemsOfGood(row, good, { allCases, cellCases, price })
    return {
      key: row.key,
      cases,
      cellCases,
      price,
      totalDong: Math.round(cases * (price?.casePriceDong ?? 0)),
      problems: [...problems, ...own],
    }
  })
  return {
    rows: judged,
    totalDong: judged.reduce((sum, row) => sum + row.totalDong, 0),
    errorCount: judged.filter((row) => row.problems.some(({ level }) => level === "error")).length,
  }
}

function readRow(row: SheetRow, good: SheetGood | undefined) {
  const cellCases: Record<string, number> = {}
  const problems: SheetProblem[] = []
  for (const [pointId, text] of Object.entries(row.cells)) {
    const amount = readAmount(text)
    if (!amount.ok)
      problems.push(problem(amount.reason, { pointId, mends: [{ kind: "set-cell", pointId, cases: 0 }] }))
    else if (amount.kind === "units") {
      const inCases = good ? casesOfUnits(amount.count, good.unitsPerCase) : null
      if (inCases?.exact) cellCases[pointId] = inCases.cases
      else
        problems.push(
          problem("units-not-cases", {
            pointId,
            cases: good?.unitsPerCase ?? null,
            mends: inCases ? choices(pointId, inCases.lowerCases, inCases.upperCases) : [],
          }),
        )
    } else if (!Number.isInteger(amount.count))
      problems.push(
        problem("not-whole", {
          pointId,
          mends: choices(pointId, Math.floor(amount.count), Math.ceil(amount.count)),
        }),
      )
    else if (amount.count > 0) cellCases[pointId] = amount.count
  }
  const cases = Object.values(cellCases).reduce((sum, count) => sum + count, 0)
  return { row, good, cases, cellCases, problems }
}

interface Seen {
  allCases: number
  cellCases: Readonly<Record<string, number>>
  price: TieredPrice | null
}

/** What is wrong with a good as a whole; its mends change the fullest cell of its first row. */
function problemsOfGood(
  row: SheetRow,
  good: SheetGood,
  { allCases, cellCases, price }: Seen,
): SheetProblem[] {
  if (allCases === 0) return []
  if (!price) return [problem("no-price", { mends: [{ kind: "remove-row" }] })]
  const fullest = Object.entries(cellCases).sort(([, a], [, b]) => b - a)[0] ?? [
    Object.keys(row.cells)[0] ?? "",
    0,
  ]
  const [pointId, inCell] = fullest
  const to = (wanted: number | null): Mend[] =>
    wanted === null || inCell + wanted - allCases < 0
      ? []
      : [{ kind: "set-cell", pointId, cases: inCell + wanted - allCases }]
  const check = checkCases(allCases, good, good.isFirstOrder)
  if (!check.ok)
    return [
      problem(check.reason, {
        cases: check.upperCases,
        mends: [...to(check.lowerCases), ...to(check.upperCases)],
      }),
    ]
  if (allCases > good.availableCases)
    return [problem("over-stock", { cases: good.availableCases, mends: to(good.availableCases) })]
  if (price.next === null || allCases + price.next.missingCases > good.availableCases) return []
  const { missingCases, casePriceDong } = price.next
  if (missingCases > allCases) return []
  return [
    problem("next-tier", {
      level: "hint",
      cases: missingCases,
      casePriceDong,
      mends: to(allCases + missingCases),
    }),
  ]
}

const choices = (pointId: string, lower: number, upper: number): Mend[] =>
  [...new Set([lower, upper])].map((cases) => ({ kind: "set-cell", pointId, cases }))
