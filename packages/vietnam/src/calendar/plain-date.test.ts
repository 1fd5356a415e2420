import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  isPlainDate,
  type PlainDate,
  plainDate,
} from "./plain-date.js"

const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map((days): PlainDate => addDays("2000-01-01", days))

describe("a plain date", () => {
  it.each(["2024-02-29", "2026-12-31", "2026-01-01"])("accepts %s", (text) => {
    expect(isPlainDate(text)).toBe(true)
  })
  it.each([
    "2026-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-1-1",
    "25/11/2026",
    "2026-11-25T00:00",
    "",
  ])("refuses %j", (text) => {
    expect(isPlainDate(text)).toBe(false)
    expect(() => plainDate(text)).toThrow(RangeError)
  })
  it("knows that 1900 had no 29 February and 2000 had one", () => {
    expect([daysInMonth(1900, 2), daysInMonth(2000, 2), daysInMonth(2026, 12)]).toEqual([28, 29, 31])
  })
})

describe("adding months", () => {
  it.each<[PlainDate, number, PlainDate]>([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-02-29", 1, "2024-03-29"],
    ["2024-02-29", 6, "2024-08-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 18, "2025-08-29"],
    ["2024-02-29", 36, "2027-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2024-08-31", 1, "2024-09-30"],
    ["2024-08-31", 6, "2025-02-28"],
    ["2024-08-31", 18, "2026-02-28"],
    ["2024-08-31", 36, "2027-08-31"],
    ["2025-11-30", 1, "2025-12-30"],
    ["2025-11-30", 6, "2026-05-30"],
    ["2025-11-30", 18, "2027-05-30"],
    ["2025-11-30", 36, "2028-11-30"],
    ["2025-12-15", 1, "2026-01-15"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-05-10", 0, "2026-05-10"],
  ])("%s + %i months is %s", (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected)
  })
  it("always lands in the month that many months away, never in the one after it", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -240, max: 240 }), (day, months) => {
        const index = (date: PlainDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
        expect(index(addMonths(day, months)) - index(day)).toBe(months)
      }),
    )
  })
})

describe("counting days", () => {
  it("crosses a leap day, a year's end and goes back", () => {
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29")
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01")
    expect(addDays("2026-03-01", -1)).toBe("2026-02-28")
    expect(daysBetween("2026-11-25", "2026-11-25")).toBe(0)
    expect(daysBetween("2026-11-25", "2026-11-24")).toBe(-1)
    expect(daysBetween("2024-01-01", "2025-01-01")).toBe(366)
  })
  it("adds as many days as lie between", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days)
      }),
    )
  })
})
