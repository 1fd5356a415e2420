import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isVatTreatment, VAT_TREATMENTS, type VatRate, vatRateOf } from "./treatment.js"
import { vatInsideGross, vatOnNet } from "./vat-amounts.js"
import { type VatLine, vatTable } from "./vat-table.js"

const sum = (parts: readonly (number | null)[]) =>
  parts.reduce<number>((total, part) => total + (part ?? 0), 0)

describe("VAT inside a price", () => {
  it.each<[number, VatRate, number, number]>([
    [108_000, 8, 100_000, 8_000],
    [45_000, 8, 41_667, 3_333],
    [33_333, 8, 30_864, 2_469],
    [99_999, 5, 95_237, 4_762],
    [120_000, 10, 109_091, 10_909],
    [250_000, 8, 231_481, 18_519],
    [446_665, 8, 413_579, 33_086],
    [1, 8, 1, 0],
    [250_000, 0, 250_000, 0],
    [0, 10, 0, 0],
  ])("%i at %i %% is %i net and %i VAT", (grossDong, rate, netDong, vatDong) => {
    expect(vatInsideGross(grossDong, rate)).toEqual({ grossDong, netDong, vatDong })
  })
  it("always adds up, and a refund is the exact opposite of the sale", () => {
    fc.assert(
      fc.property(fc.nat(10_000_000_000), fc.constantFrom<VatRate>(0, 5, 8, 10), (gross, rate) => {
        const sale = vatInsideGross(gross, rate)
        const refund = vatInsideGross(-gross, rate)
        expect(sale.netDong + sale.vatDong).toBe(gross)
        expect(refund.netDong + sale.netDong).toBe(0)
      }),
    )
  })
})

describe("VAT on a net price", () => {
  it.each<[number, VatRate, number]>([
    [41_667, 8, 3_333],
    [33_333, 10, 3_333],
    [12_345, 5, 617],
    [6, 8, 0],
    [7, 8, 1],
    [50, 5, 3],
  ])("%i at %i %% is %i", (netDong, rate, vatDong) => {
    expect(vatOnNet(netDong, rate)).toEqual({ grossDong: netDong + vatDong, netDong, vatDong })
  })
})

describe("treatments", () => {
  it("keep no VAT apart from nought per cent", () => {
    expect(VAT_TREATMENTS.map(vatRateOf)).toEqual([null, null, 0, 5, 8, 10, null])
    expect([isVatTreatment("8"), isVatTreatment("7"), isVatTreatment("")]).toEqual([true, false, false])
  })
})

describe("the VAT table of an order", () => {
  it("states the worked example to the đồng", () => {
    const table = vatTable([
      { id: "honey", treatment: "8", grossDong: 135_000 },
      { id: "spirit", treatment: "10", grossDong: 120_000 },
      { id: "chestnuts", treatment: "5", grossDong: 233_331 },
      { id: "rice", treatment: "5", grossDong: 99_999 },
      { id: "export", treatment: "0", grossDong: 250_000 },
    ])
    expect(table.rows.map((row) => [row.treatment, row.grossDong, row.netDong, row.vatDong])).toEqual([
      ["0", 250_000, 250_000, 0],
      ["5", 333_330, 317_457, 15_873],
      ["8", 135_000, 125_000, 10_000],
      ["10", 120_000, 109_091, 10_909],
    ])
    expect(table.rows[1]?.lines.map((line) => line.vatDong)).toEqual([11_111, 4_762])
    expect([table.grossDong, table.netDong, table.vatDong]).toEqual([838_330, 801_548, 36_782])
  })
  it("differs from rounding line by line, which would lose đồng", () => {
    const lines = Array.from(
      { length: 10 },
      (_, n): VatLine => ({ id: String(n), treatment: "8", grossDong: 7 }),
    )
    expect(sum(lines.map((line) => vatInsideGross(line.grossDong, 8).vatDong))).toBe(10)
    expect(vatTable(lines).vatDong).toBe(5)
  })
  it("has no VAT, rather than none, where the seller charges none", () => {
    const table = vatTable([
      { id: "a", treatment: "not_taxable", grossDong: 50_000 },
      { id: "b", treatment: "direct", grossDong: 30_000 },
      { id: "c", treatment: "not_declared", grossDong: 20_000 },
    ])
    expect(table.rows.map((row) => [row.treatment, row.netDong, row.vatDong])).toEqual([
      ["not_taxable", 50_000, null],
      ["not_declared", 20_000, null],
      ["direct", 30_000, null],
    ])
    expect([table.netDong, table.vatDong]).toEqual([100_000, 0])
  })
  it("is empty for an order without lines", () => {
    expect(vatTable([])).toEqual({ rows: [], grossDong: 0, netDong: 0, vatDong: 0 })
  })
  it("agrees with itself: lines with rows, rows with the whole", () => {
    const line = fc.record({
      id: fc.uuid(),
      treatment: fc.constantFrom(...VAT_TREATMENTS),
      grossDong: fc.nat(50_000_000),
    })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const table = vatTable(lines)
        expect(table.grossDong).toBe(sum(lines.map(({ grossDong }) => grossDong)))
        expect(table.netDong + table.vatDong).toBe(table.grossDong)
        for (const row of table.rows) {
          expect(sum(row.lines.map(({ vatDong }) => vatDong))).toBe(row.vatDong ?? 0)
          for (const l of row.lines) expect(l.netDong + (l.vatDong ?? 0)).toBe(l.grossDong)
        }
      }),
    )
  })
})
