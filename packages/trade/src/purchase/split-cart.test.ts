import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type SplitLine, type SplitShipping, splitCart } from "./split-cart.js"

const aLine = (line: Partial<SplitLine> & { id: string }): SplitLine => ({
  producerId: "honey",
  unitPriceDong: 45_000,
  quantity: 1,
  discounts: [],
  ...line,
})
const shippingOf = (producerId: string, amountDong = 25_000): SplitShipping => ({
  id: `way-${producerId}`,
  producerId,
  amountDong,
})

describe("splitting a cart", () => {
  it("makes one part per producer, in the order they were put in, and keeps every đồng", () => {
    const split = splitCart(
      [
        aLine({ id: "a1", quantity: 3 }),
        aLine({ id: "b1", producerId: "noodles", unitPriceDong: 33_333, quantity: 2 }),
        aLine({ id: "a2", unitPriceDong: 120_000 }),
        aLine({ id: "c1", producerId: "sausage", unitPriceDong: 99_999 }),
      ],
      ["honey", "noodles", "sausage"].map((producer) => shippingOf(producer)),
    )
    if (!split.ok) throw new Error(split.reason)
    expect(split.parts.map((part) => [part.producerId, part.totalDong])).toEqual([
      ["honey", 280_000],
      ["noodles", 91_666],
      ["sausage", 124_999],
    ])
    expect(split.totalDong).toBe(496_665)
  })

  it("makes 50 000 off the whole cart 50 000 off the parts, by largest remainder", () => {
    const gross = [135_000, 120_000, 66_666, 99_999]
    const whole = gross.reduce((total, amount) => total + amount, 0)
    const split = splitCart(
      gross.map((unitPriceDong, index) =>
        aLine({
          id: `l${index}`,
          unitPriceDong,
          producerId: index < 2 ? "honey" : "noodles",
          discounts: [{ code: "CHO50", amount: (50_000 * unitPriceDong) / whole }],
        }),
      ),
      [shippingOf("honey"), shippingOf("noodles")],
    )
    if (!split.ok) throw new Error(split.reason)
    const off = split.parts.flatMap((part) =>
      part.lines.flatMap((line) => line.discounts.map((d) => d.amountDong)),
    )
    expect(off).toEqual([16_008, 14_229, 7_905, 11_858])
    expect(split.totalDong).toBe(whole - 50_000 + 50_000)
  })

  it("refuses a line without a producer", () => {
    const split = splitCart([aLine({ id: "lost", producerId: null })], [])
    expect(split).toEqual({ ok: false, reason: "line-without-producer", id: "lost" })
  })

  it("refuses a producer whose goods have no way to travel", () => {
    const split = splitCart(
      [aLine({ id: "a" }), aLine({ id: "b", producerId: "noodles" })],
      [shippingOf("honey")],
    )
    expect(split).toEqual({ ok: false, reason: "producer-without-shipping", id: "noodles" })
  })

  it("refuses a way for which there are no goods", () => {
    const split = splitCart([aLine({ id: "a" })], [shippingOf("honey"), shippingOf("sausage")])
    expect(split).toEqual({ ok: false, reason: "shipping-of-nobody", id: "way-sausage" })
  })

  it("splits nothing into nothing", () => {
    expect(splitCart([], [])).toEqual({ ok: true, parts: [], itemsDong: 0, shippingDong: 0, totalDong: 0 })
  })

  it("refuses a price with a fraction of a đồng", () => {
    expect(() => splitCart([aLine({ id: "a", unitPriceDong: 10.5 })], [shippingOf("honey")])).toThrow(
      RangeError,
    )
  })

  it("sums to the whole for any basket and any percentage off", () => {
    const basket = fc.array(
      fc.record({
        producerId: fc.constantFrom("honey", "noodles", "sausage"),
        unitPriceDong: fc.integer({ min: 1, max: 5_000_000 }),
        quantity: fc.integer({ min: 1, max: 99 }),
      }),
      { minLength: 1, maxLength: 12 },
    )
    fc.assert(
      fc.property(basket, fc.integer({ min: 0, max: 100 }), (lines, percent) => {
        const gross = lines.reduce((total, line) => total + line.unitPriceDong * line.quantity, 0)
        const producers = [...new Set(lines.map((line) => line.producerId))]
        const split = splitCart(
          lines.map((line, index) =>
            aLine({
              ...line,
              id: String(index),
              discounts: [{ code: "P", amount: (line.unitPriceDong * line.quantity * percent) / 100 }],
            }),
          ),
          producers.map((producer) => shippingOf(producer, 30_000)),
        )
        if (!split.ok) throw new Error(split.reason)
        expect(split.itemsDong).toBe(gross - Math.round((gross * percent) / 100))
        expect(split.parts.reduce((total, part) => total + part.totalDong, 0)).toBe(split.totalDong)
        expect(split.parts.flatMap((part) => part.lines).every((line) => line.totalDong >= 0)).toBe(true)
      }),
    )
  })
})
