import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { CRITERIA_VERSIONS, criteriaVersionOn } from "./criteria-version.js"
import { checkScores, meanOfSheets, type PartScores, totalOf } from "./score.js"
import { isCertifiable, starsForScore } from "./stars.js"

describe("stars for a score", () => {
  it.each([
    [100, 5],
    [90, 5],
    [89.99, 4],
    [70, 4],
    [69.99, 3],
    [50, 3],
    [49.99, 2],
    [30, 2],
    [29.99, 1],
    [0, 1],
  ])("%d points are %i stars", (total, stars) => {
    expect(starsForScore(total)).toBe(stars)
  })
  it.each([-0.01, 100.01, Number.NaN])("refuses %d points", (total) => {
    expect(() => starsForScore(total)).toThrow(RangeError)
  })
  it("certifies three, four and five stars and nothing else", () => {
    expect([0, 1, 2, 3, 4, 5, 6, 3.5, Number.NaN].filter(isCertifiable)).toEqual([3, 4, 5])
  })
  it("never falls when points are added", () => {
    const points = fc.double({ min: 0, max: 100, noNaN: true })
    fc.assert(
      fc.property(points, points, (a, b) => {
        expect(starsForScore(Math.max(a, b))).toBeGreaterThanOrEqual(starsForScore(Math.min(a, b)))
      }),
    )
  })
})

describe("criteria versions", () => {
  it("share out a hundred points each", () => {
    for (const { partMaxima } of CRITERIA_VERSIONS) expect(totalOf(partMaxima)).toBe(100)
  })
  it("change on 24 February 2023, without a gap", () => {
    expect(criteriaVersionOn("2019-08-20")).toBeNull()
    expect(criteriaVersionOn("2019-08-21")?.code).toBe("2020")
    expect(criteriaVersionOn("2023-02-23")?.code).toBe("2020")
    expect(criteriaVersionOn("2023-02-24")?.code).toBe("2023")
    expect(criteriaVersionOn("2026-11-25")?.partMaxima).toEqual({ A: 40, B: 25, C: 35 })
  })
})

describe("checking a score", () => {
  it("adds without binary dust", () => {
    expect(checkScores("2023", { A: 25.9, B: 15, C: 23 })).toEqual({ ok: true, total: 63.9, stars: 3 })
  })
  it("accepts the maxima and refuses a hundredth more", () => {
    expect(checkScores("2023", { A: 40, B: 25, C: 35 })).toEqual({ ok: true, total: 100, stars: 5 })
    expect(checkScores("2023", { A: 40.01, B: 25, C: 35 })).toEqual({
      ok: false,
      problems: [{ part: "A", reason: "above-maximum", maximum: 40 }],
    })
  })
  it("reads an old score with the maxima of its own version", () => {
    expect(checkScores("2020", { A: 30, B: 20, C: 38 })).toEqual({ ok: true, total: 88, stars: 4 })
    expect(checkScores("2023", { A: 30, B: 20, C: 38 }).ok).toBe(false)
  })
  it("names every part that is wrong", () => {
    expect(checkScores("2020", { A: -1, B: Number.NaN, C: 41 })).toEqual({
      ok: false,
      problems: [
        { part: "A", reason: "below-zero", maximum: 35 },
        { part: "B", reason: "not-a-number", maximum: 25 },
        { part: "C", reason: "above-maximum", maximum: 40 },
      ],
    })
  })
})

describe("the council's mean", () => {
  it("is the mean of each part and of the sums, with two decimals", () => {
    const sheets: PartScores[] = [
      { A: 31, B: 24, C: 38 },
      { A: 30, B: 23, C: 37 },
      { A: 30, B: 23, C: 38 },
    ]
    expect(meanOfSheets(sheets)).toEqual({ A: 30.33, B: 23.33, C: 37.67, total: 91.33, stars: 5 })
  })
  it("is the sheet itself when one member sat", () => {
    expect(meanOfSheets([{ A: 31, B: 24, C: 38 }])).toEqual({ A: 31, B: 24, C: 38, total: 93, stars: 5 })
  })
  it("gives the rank of the total that is written down", () => {
    const sheets: PartScores[] = [
      { A: 40, B: 25, C: 25 },
      { A: 40, B: 25, C: 24.99 },
    ]
    expect(meanOfSheets(sheets)).toMatchObject({ total: 90, stars: 5 })
  })
  it("does not exist before a sheet is handed in", () => {
    expect(meanOfSheets([])).toBeNull()
  })
})
