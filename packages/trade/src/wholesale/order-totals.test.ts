import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { VAT_TREATMENTS } from "../vat/treatment.js"
import { totalsOf, unitPriceOf, type WholesaleLine } from "./order-totals.js"

const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0)
const line = fc.record({
  id: fc.uuid(),
  producerId: fc.constantFrom("a", "b", "c"),
  deliveryPointId: fc.constantFrom("hp-1", "hp-2", "hp-3"),
  treatment: fc.constantFrom(...VAT_TREATMENTS),
  cases: fc.nat(60),
  casePriceDong: fc.integer({ min: 1, max: 5_000_000 }),
})

describe("a wholesale order", () => {
  it("has one leg for each producer at each delivery point", () => {
    const good = { treatment: "8" as const, cases: 2, casePriceDong: 54_000 }
    const lines: WholesaleLine[] = [
      { ...good, id: "1", producerId: "a", deliveryPointId: "hp-1" },
      { ...good, id: "2", producerId: "a", deliveryPointId: "hp-2" },
      { ...good, id: "3", producerId: "b", deliveryPointId: "hp-1" },
      { ...good, id: "4", producerId: "a", deliveryPointId: "hp-1", cases: 0 },
    ]
    const totals = totalsOf(lines)
    expect(totals.legs.map((leg) => [leg.producerId, leg.deliveryPointId, leg.lines.length])).toEqual([
      ["a", "hp-1", 1],
      ["a", "hp-2", 1],
      ["b", "hp-1", 1],
    ])
    expect([totals.grossDong, totals.netDong, totals.vatDong]).toEqual([324_000, 300_000, 24_000])
  })
  it("reconciles: lines, legs and whole, to the đồng", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const totals = totalsOf(lines)
        expect(totals.grossDong).toBe(sum(lines.map(({ cases, casePriceDong }) => cases * casePriceDong)))
        expect(totals.netDong + totals.vatDong).toBe(totals.grossDong)
        for (const leg of totals.legs)
          expect(sum(leg.lines.map(({ grossDong }) => grossDong))).toBe(leg.vat.grossDong)
      }),
    )
  })
})

describe("a case price in units", () => {
  it("costs exactly the cases, though 250.000 is not divisible by 12", () => {
    expect(unitPriceOf({ cases: 3, casePriceDong: 250_000, unitsPerCase: 12 })).toEqual({
      unitPriceDong: 20_834,
      units: 36,
      offDong: 24,
    })
  })
  it("always comes back to the case price", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.nat(9_000_000),
        fc.integer({ min: 1, max: 144 }),
        (cases, casePriceDong, unitsPerCase) => {
          const { unitPriceDong, units, offDong } = unitPriceOf({ cases, casePriceDong, unitsPerCase })
          expect(unitPriceDong * units - offDong).toBe(cases * casePriceDong)
          expect(offDong).toBeGreaterThanOrEqual(0)
          expect(offDong).toBeLessThan(units)
        },
      ),
    )
  })
})
