import { describe, expect, it } from "vitest"
import { ageingOf, bucketOf } from "./ageing.js"

describe("ageing", () => {
  it.each([
    [-5, "current"],
    [0, "current"],
    [1, "days1to30"],
    [30, "days1to30"],
    [31, "days31to60"],
    [60, "days31to60"],
    [61, "over60"],
  ])("%i days late is %s", (days, bucket) => {
    expect(bucketOf(days)).toBe(bucket)
  })
  it("sums to what is open", () => {
    const open = [-1, 5, 40, 90, 91].map((daysLate, index) => ({ daysLate, amountDong: 10 ** index }))
    expect(ageingOf(open)).toEqual({ current: 1, days1to30: 10, days31to60: 100, over60: 11_000 })
  })
})
