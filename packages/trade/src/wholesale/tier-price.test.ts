import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { bestTiers, type CaseTier, priceAt } from "./tier-price.js"

const tiers = [
  { minCases: 12, casePriceDong: 250_000 },
  { minCases: 1, casePriceDong: 270_000 },
  { minCases: 48, casePriceDong: 230_000 },
]
const lists = fc.uniqueArray(
  fc.record({
    minCases: fc.integer({ min: 1, max: 60 }),
    casePriceDong: fc.integer({ min: 1, max: 900_000 }),
  }),
  { maxLength: 5, selector: (tier) => tier.minCases },
)

describe("a tier price", () => {
  it("follows the whole quantity up and down", () => {
    const at = (cases: number) => priceAt(tiers, cases)?.casePriceDong
    expect([1, 11, 12, 47, 48, 47, 10].map(at)).toEqual([
      270_000, 270_000, 250_000, 250_000, 230_000, 250_000, 270_000,
    ])
  })
  it("names the next cheaper tier and what is missing", () => {
    expect(priceAt(tiers, 10)?.next).toEqual({ minCases: 12, casePriceDong: 250_000, missingCases: 2 })
    expect(priceAt(tiers, 48)?.next).toBeNull()
  })
  it("shows the first price that can be reached when nothing is ordered yet", () => {
    expect(priceAt([{ minCases: 50, casePriceDong: 9_000 }], 1)?.casePriceDong).toBe(9_000)
    expect(priceAt([], 5)).toBeNull()
  })
  it("is stored per case: twelve times a twelfth of 250.000 is another sum", () => {
    expect((priceAt(tiers, 12)?.casePriceDong ?? 0) * 12).toBe(3_000_000)
    expect(Math.round(250_000 / 12) * 12 * 12).not.toBe(3_000_000)
  })
})

describe("the tiers of a company", () => {
  it("hold the best price it has a right to, and no dearer step", () => {
    const table = bestTiers({
      standard: tiers,
      ofGroup: [{ minCases: 1, casePriceDong: 260_000 }],
      own: [{ minCases: 24, casePriceDong: 235_000 }],
    })
    expect(table).toEqual([
      { minCases: 1, casePriceDong: 260_000 },
      { minCases: 12, casePriceDong: 250_000 },
      { minCases: 24, casePriceDong: 235_000 },
      { minCases: 48, casePriceDong: 230_000 },
    ])
  })
  it("are never dearer than any source, at any quantity", () => {
    fc.assert(
      fc.property(lists, lists, lists, fc.integer({ min: 1, max: 80 }), (standard, ofGroup, own, cases) => {
        const price = priceAt(bestTiers({ standard, ofGroup, own }), cases)?.casePriceDong ?? 0
        for (const list of [standard, ofGroup, own])
          for (const tier of list.filter((step) => step.minCases <= cases))
            expect(price).toBeLessThanOrEqual(tier.casePriceDong)
      }),
    )
  })
  it("only fall with the quantity", () => {
    fc.assert(
      fc.property(lists, lists, (standard, own) => {
        const prices = bestTiers({ standard, ofGroup: [], own }).map((tier: CaseTier) => tier.casePriceDong)
        expect(prices).toEqual([...prices].sort((a, b) => b - a))
      }),
    )
  })
})
