import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { judgeSheet, type SheetGood, type SheetRow } from "./judge-sheet.js"

const honey: SheetGood = {
  variantId: "honey",
  producerId: "p1",
  unitsPerCase: 12,
  firstOrderMinCases: 2,
  minCases: 2,
  stepCases: 2,
  isFirstOrder: false,
  availableCases: 40,
  tiers: [
    { minCases: 1, casePriceDong: 250_000 },
    { minCases: 10, casePriceDong: 240_000 },
  ],
}
const tea: SheetGood = {
  ...honey,
  variantId: "tea",
  stepCases: 1,
  minCases: 1,
  tiers: [{ minCases: 1, casePriceDong: 90_000 }],
}
const goods = new Map([honey, tea].map((good) => [good.variantId, good]))
const row = (key: string, variantId: string | null, cells: Record<string, string>): SheetRow => ({
  key,
  text: key,
  variantId,
  cells,
})
const judge = (...rows: SheetRow[]) => judgeSheet(rows, goods, () => ["tea"])
const reasons = (...rows: SheetRow[]) =>
  judge(...rows).rows.map((r) => r.problems.map(({ reason }) => reason))

describe("a sheet", () => {
  it("takes the tier of all points together, to the đồng", () => {
    const sheet = judge(row("1", "honey", { a: "6", b: "4" }), row("2", "tea", { a: "1" }))
    expect(sheet.rows.map(({ totalDong }) => totalDong)).toEqual([2_400_000, 90_000])
    expect(sheet).toMatchObject({ totalDong: 2_490_000, errorCount: 0 })
  })
  it("keeps 199 good rows when one is strange", () => {
    const rows = Array.from({ length: 199 }, (_, n) => row(String(n), "tea", { a: "0" }))
    const sheet = judge(...rows, row("x", null, { a: "3" }))
    expect(sheet.errorCount).toBe(1)
    expect(sheet.rows.at(-1)?.problems[0]).toMatchObject({
      reason: "unknown-good",
      mends: [{ kind: "choose-good", variantId: "tea" }, { kind: "remove-row" }],
    })
  })
  it("never changes what was asked: it says what may be", () => {
    const [judged] = judge(row("1", "honey", { a: "5" })).rows
    expect(judged).toMatchObject({ cases: 5, cellCases: { a: 5 } })
    expect(judged?.problems).toEqual([
      expect.objectContaining({
        reason: "off-step",
        mends: [
          { kind: "set-cell", pointId: "a", cases: 4 },
          { kind: "set-cell", pointId: "a", cases: 6 },
        ],
      }),
    ])
  })
  it("asks whether 13 jars are one case or two", () => {
    const [judged] = judge(row("1", "tea", { a: "13 hũ", b: "24 hũ" })).rows
    expect(judged?.cellCases).toEqual({ b: 2 })
    expect(judged?.problems[0]).toMatchObject({ reason: "units-not-cases", pointId: "a", cases: 12 })
    expect(judged?.problems[0]?.mends).toEqual([
      { kind: "set-cell", pointId: "a", cases: 1 },
      { kind: "set-cell", pointId: "a", cases: 2 },
    ])
  })
  it("marks more than there is and keeps the asked amount", () => {
    const [judged] = judge(row("1", "honey", { a: "30", b: "20" })).rows
    expect(judged?.cases).toBe(50)
    expect(judged?.problems[0]).toMatchObject({
      reason: "over-stock",
      cases: 40,
      mends: [{ kind: "set-cell", pointId: "a", cases: 20 }],
    })
  })
  it("adds up two rows of one good and says so", () => {
    expect(reasons(row("1", "honey", { a: "1" }), row("2", "honey", { b: "1" }))).toEqual([
      [],
      ["duplicate-row"],
    ])
  })
  it("tells how little is missing to the next tier", () => {
    const [judged] = judge(row("1", "honey", { a: "8" })).rows
    expect(judged?.problems).toEqual([
      expect.objectContaining({ level: "hint", reason: "next-tier", cases: 2, casePriceDong: 240_000 }),
    ])
  })
  it("is free of errors once its own mends are pressed", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(80), { minLength: 1, maxLength: 4 }), (amounts) => {
        let cells: Record<string, string> = Object.fromEntries(
          amounts.map((count, at) => [`p${at}`, String(count)]),
        )
        for (let press = 0; press < 4; press++) {
          const [judged] = judge(row("1", "honey", cells)).rows
          const error = judged?.problems.find(({ level }) => level === "error")
          const mend = error?.mends.at(-1)
          if (mend?.kind !== "set-cell") break
          cells = { ...cells, [mend.pointId]: String(mend.cases) }
        }
        const [judged] = judge(row("1", "honey", cells)).rows
        const errors = judged?.problems.filter(({ level }) => level === "error") ?? []
        expect(errors.every(({ mends }) => mends.length === 0)).toBe(true)
      }),
    )
  })
  it("of 500 rows and 20 points is judged in well under a third of a second", () => {
    const cells = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`p${n}`, "2"]))
    const rows = Array.from({ length: 500 }, (_, n) => row(String(n), n % 2 ? "honey" : "tea", cells))
    const began = performance.now()
    expect(judge(...rows).rows).toHaveLength(500)
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})
