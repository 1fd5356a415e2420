import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { casesOfUnits, checkCases, leastCases } from "./packing.js"

const honey = { unitsPerCase: 12, firstOrderMinCases: 6, minCases: 2, stepCases: 2 }
const rules = fc.record({
  unitsPerCase: fc.integer({ min: 1, max: 200 }),
  firstOrderMinCases: fc.integer({ min: 1, max: 50 }),
  minCases: fc.integer({ min: 1, max: 50 }),
  stepCases: fc.integer({ min: 1, max: 12 }),
})

describe("cases of an order", () => {
  it("have another minimum the first time than later", () => {
    expect(checkCases(2, honey, true)).toEqual({
      ok: false,
      reason: "below-minimum",
      lowerCases: null,
      upperCases: 6,
    })
    expect(checkCases(2, honey, false)).toEqual({ ok: true })
  })
  it("off the step are refused with the nearest below and above", () => {
    expect(checkCases(7, honey, false)).toEqual({
      ok: false,
      reason: "off-step",
      lowerCases: 6,
      upperCases: 8,
    })
  })
  it("that are a fraction are told apart from cases off the step", () => {
    expect(checkCases(6.5, honey, false)).toMatchObject({
      reason: "not-whole",
      lowerCases: 6,
      upperCases: 8,
    })
  })
  it("proposed as nearest are always accepted", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), rules, fc.boolean(), (cases, rule, isFirst) => {
        const check = checkCases(cases, rule, isFirst)
        if (check.ok) return
        expect(checkCases(check.upperCases, rule, isFirst)).toEqual({ ok: true })
        expect(check.upperCases).toBeGreaterThan(cases)
        if (check.lowerCases === null) return
        expect(checkCases(check.lowerCases, rule, isFirst)).toEqual({ ok: true })
        expect(check.lowerCases).toBeLessThan(cases)
      }),
    )
  })
  it("are accepted from the least on, and never below", () => {
    fc.assert(
      fc.property(rules, fc.boolean(), (rule, isFirst) => {
        const least = leastCases(rule, isFirst)
        expect(checkCases(least, rule, isFirst).ok).toBe(true)
        expect(checkCases(least - 1, rule, isFirst).ok).toBe(false)
      }),
    )
  })
})

describe("units asked for", () => {
  it("become whole cases, or both neighbours", () => {
    expect(casesOfUnits(24, 12)).toEqual({ exact: true, cases: 2 })
    expect(casesOfUnits(13, 12)).toEqual({ exact: false, lowerCases: 1, upperCases: 2 })
  })
})
