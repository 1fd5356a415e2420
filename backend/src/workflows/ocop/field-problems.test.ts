import { describe, expect, it } from "vitest"
import { assessmentProblems, refuseFieldProblems, signatureProblems } from "./field-problems"

const today = "2026-11-25"
const signed = { stars: 3, level: "province", decisionOn: "2026-11-01", issuedOn: "2026-11-01" } as const
const codesOf = (problems: { field: string; code: string }[]) =>
  problems.map(({ field, code }) => `${field}: ${code}`)

describe("points and stars of a certificate", () => {
  it.each([
    [50, 3],
    [69.99, 3],
    [70, 4],
    [89.99, 4],
    [90, 5],
  ] as const)("%d points earn %d stars and no other", (totalScore, stars) => {
    const entry = { totalScore, stars, criteriaVersion: "2023", decisionOn: "2026-11-01" } as const
    expect(assessmentProblems(entry)).toEqual([])
    expect(codesOf(assessmentProblems({ ...entry, stars: stars === 3 ? 4 : 3 }))).toEqual([
      "stars: stars-not-earned",
    ])
  })

  it("are measured by criteria that existed on the day of the decision", () => {
    const entry = { totalScore: 60, stars: 3, criteriaVersion: "2023" } as const
    expect(assessmentProblems({ ...entry, decisionOn: "2023-02-24" })).toEqual([])
    expect(codesOf(assessmentProblems({ ...entry, decisionOn: "2023-02-23" }))).toEqual([
      "criteriaVersion: criteria-not-in-force",
    ])
  })

  it("may follow older criteria, which a round in progress kept", () => {
    const entry = { totalScore: 60, stars: 3, criteriaVersion: "2020", decisionOn: "2023-05-10" } as const
    expect(assessmentProblems(entry)).toEqual([])
  })
})

describe("days and certifier of a certificate", () => {
  it("accept a decision of today that takes effect today", () => {
    expect(signatureProblems({ ...signed, decisionOn: today, issuedOn: today }, today)).toEqual([])
  })

  it("refuse a decision before the programme", () => {
    const early = { ...signed, decisionOn: "2019-08-20", issuedOn: "2019-08-20" } as const
    expect(codesOf(signatureProblems(early, today))).toEqual(["decisionOn: before-the-programme"])
  })

  it("refuse a first day more than a year ahead, which is a slip of the year", () => {
    expect(signatureProblems({ ...signed, issuedOn: "2027-11-26" }, today)).toEqual([])
    expect(codesOf(signatureProblems({ ...signed, issuedOn: "2027-11-27" }, today))).toEqual([
      "issuedOn: too-far-ahead",
    ])
  })
})

describe("a refusal of fields", () => {
  it("names all of them at once, and is none when there is no problem", () => {
    expect(() => refuseFieldProblems([])).not.toThrow()
    const problems = signatureProblems({ ...signed, level: "ministry", issuedOn: "2026-10-31" }, today)
    expect(() => refuseFieldProblems(problems)).toThrow(/level: .*; issuedOn: /)
  })
})
