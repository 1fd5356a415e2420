import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { VAT_TREATMENTS } from "../vat/treatment.js"
import { vatTable } from "../vat/vat-table.js"
import { splitCart } from "./split-cart.js"

/** A basket of up to twelve lines of four producers, with postage and up to three vouchers as an engine computes them. */
const basket = fc
  .record({
    lines: fc.array(
      fc.record({
        producer: fc.integer({ min: 0, max: 3 }),
        unitPriceDong: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 2_000_000 })),
        quantity: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 60 })),
        treatment: fc.constantFrom(...VAT_TREATMENTS),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    postage: fc.array(fc.integer({ min: 0, max: 200_000 }), { minLength: 4, maxLength: 4 }),
    /** Per cent, each off what the one before has left, over one producer or all. */
    vouchers: fc.array(
      fc.record({
        percent: fc.oneof(fc.constant(100), fc.double({ min: 0.01, max: 100, noNaN: true })),
        producer: fc.option(fc.integer({ min: 0, max: 3 })),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ lines, postage, vouchers }) => {
    const left = lines.map((line) => line.unitPriceDong * line.quantity)
    const discounts = lines.map((): { code: string; amount: number }[] => [])
    for (const [number, { percent, producer }] of vouchers.entries())
      for (const [index, line] of lines.entries()) {
        if (producer !== null && producer !== line.producer) continue
        const amount = ((left[index] ?? 0) * percent) / 100
        left[index] = (left[index] ?? 0) - amount
        discounts[index]?.push({ code: `V${number}`, amount })
      }
    return { lines, postage, discounts }
  })

describe("any basket", () => {
  it("sums: parcels to the total, VAT tables to the parcels, vouchers to what is off, all in whole đồng", () => {
    fc.assert(
      fc.property(basket, ({ lines, postage, discounts }) => {
        const producers = [...new Set(lines.map((line) => line.producer))]
        const split = splitCart(
          lines.map((line, index) => ({
            ...line,
            id: `line-${index}`,
            producerId: `p${line.producer}`,
            discounts: discounts[index] ?? [],
          })),
          producers.map((p) => ({ id: `s${p}`, producerId: `p${p}`, amountDong: postage[p] ?? 0 })),
        )
        if (!split.ok) throw new Error(split.reason)
        const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)
        expect(sum(split.parts.map((part) => part.totalDong))).toBe(split.totalDong)
        const gross = sum(lines.map((line) => line.unitPriceDong * line.quantity))
        const off = sum(
          split.parts.flatMap((part) => part.lines.flatMap((l) => l.discounts.map((d) => d.amountDong))),
        )
        expect(gross - off).toBe(split.itemsDong)
        for (const part of split.parts) {
          const goods = part.lines.map((line) => ({
            id: line.id,
            treatment: lines[Number(line.id.slice(5))]?.treatment ?? "8",
            grossDong: line.totalDong,
          }))
          const table = vatTable([...goods, { id: "postage", treatment: "8", grossDong: part.shippingDong }])
          expect(table.netDong + table.vatDong).toBe(part.totalDong)
          const ofLines = table.rows.flatMap((row) => row.lines)
          expect(sum(ofLines.map((line) => line.netDong + (line.vatDong ?? 0)))).toBe(part.totalDong)
          expect(ofLines.every((line) => Number.isSafeInteger(line.netDong))).toBe(true)
          expect(part.lines.every((line) => line.totalDong >= 0)).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
