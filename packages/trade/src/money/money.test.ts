import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { roundHalfUp } from "./round-half-up.js"
import { splitByLargestRemainder } from "./split.js"
import { wholeDong } from "./whole-dong.js"

const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0)

describe("rounding", () => {
  it.each([
    [2.5, 3],
    [2.49, 2],
    [-2.5, -3],
    [-2.49, -2],
    [0.49999999999999994, 0],
    [-0.4, 0],
    [7, 7],
  ])("%d becomes %i", (value, rounded) => {
    expect(roundHalfUp(value)).toBe(rounded)
  })
})

describe("whole đồng", () => {
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e15])("refuse %d", (amount) => {
    expect(() => wholeDong(amount)).toThrow(RangeError)
  })
  it("are what they were", () => {
    expect([wholeDong(0), wholeDong(-50_000), wholeDong(1_000_000_000_000)]).toEqual([
      0, -50_000, 1_000_000_000_000,
    ])
  })
})

describe("splitting an amount", () => {
  it.each([
    [50_000, [135_000, 120_000, 66_666, 99_999], [16_008, 14_229, 7_905, 11_858]],
    [10, [1, 1, 1], [4, 3, 3]],
    [100_000, [3, 3, 1], [42_857, 42_857, 14_286]],
    [1, [1, 1], [1, 0]],
    [-10, [1, 1, 1], [-4, -3, -3]],
    [-1, [1, 1], [-1, 0]],
    [0, [5, 7], [0, 0]],
    [100, [0, 1], [0, 100]],
    [5, [0, 0], [3, 2]],
    [0, [], []],
  ])("%i over %j is %j", (amount, weights, parts) => {
    expect(splitByLargestRemainder(amount, weights)).toEqual(parts)
  })
  it("refuses to split money over nobody, fractions and negative weights", () => {
    expect(() => splitByLargestRemainder(1, [])).toThrow(RangeError)
    expect(() => splitByLargestRemainder(1.5, [1])).toThrow(RangeError)
    expect(() => splitByLargestRemainder(1, [1.5])).toThrow(RangeError)
    expect(() => splitByLargestRemainder(1, [-1, 2])).toThrow(RangeError)
  })

  const amounts = fc.integer({ min: -50_000_000_000, max: 50_000_000_000 })
  const weights = fc.array(fc.nat(2_000_000_000), { minLength: 1, maxLength: 40 })

  it("never gains or loses a đồng", () => {
    fc.assert(
      fc.property(amounts, weights, (amount, parts) => {
        expect(sum(splitByLargestRemainder(amount, parts))).toBe(amount)
      }),
    )
  })
  it("gives every part its share, less than a đồng off", () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1 }),
        (amount, parts) => {
          const whole = sum(parts)
          splitByLargestRemainder(amount, parts).forEach((part, index) => {
            expect(Math.abs(part - (amount * (parts[index] ?? 0)) / whole)).toBeLessThan(1)
          })
        },
      ),
    )
  })
  it("gives back exactly what was taken when the sign turns", () => {
    fc.assert(
      fc.property(amounts, weights, (amount, parts) => {
        const there = splitByLargestRemainder(amount, parts)
        const back = splitByLargestRemainder(-amount, parts)
        expect(there.map((part, index) => part + (back[index] ?? 0)).every((rest) => rest === 0)).toBe(true)
      }),
    )
  })
  it("gives a heavier part no less than a lighter one", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), fc.nat(1_000_000), (amount, a, b) => {
        const [heavy = 0, light = 0] = splitByLargestRemainder(amount, [Math.max(a, b), Math.min(a, b)])
        expect(heavy).toBeGreaterThanOrEqual(light)
      }),
    )
  })
})
