import { describe, expect, it } from "vitest"
import { median, pairedRatio, quantile } from "./arithmetic.js"

describe("the median", () => {
  it("is the middle one of three, whatever their order", () => {
    expect(median([9, 1, 4])).toBe(4)
  })

  it("lies half way between the two in the middle", () => {
    expect(median([1, 2, 4, 100])).toBe(3)
  })

  it("compares numbers, not their spelling", () => {
    expect(median([100, 20, 3])).toBe(20)
  })

  it("leaves the values it was given as they were", () => {
    const values = [3, 1, 2]
    median(values)
    expect(values).toEqual([3, 1, 2])
  })

  it("refuses to make a figure out of nothing", () => {
    expect(() => median([])).toThrow("Nothing was measured")
  })
})

describe("a quantile", () => {
  it("is interpolated between neighbours", () => {
    expect(quantile([0, 10], 0.95)).toBeCloseTo(9.5)
  })

  it("ends at the least and at the most", () => {
    expect(quantile([5, 7, 6], 0)).toBe(5)
    expect(quantile([5, 7, 6], 1)).toBe(7)
  })
})

describe("the ratio of two contenders", () => {
  it("is taken within each round, so a busy machine that halves both changes nothing", () => {
    expect(pairedRatio([100, 50, 100], [10, 5, 10])).toBe(10)
  })

  it("refuses contenders with different numbers of rounds", () => {
    expect(() => pairedRatio([1, 2], [1])).toThrow("same number of rounds")
  })
})
