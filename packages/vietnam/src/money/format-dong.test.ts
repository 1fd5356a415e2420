import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { formatDong, formatDongRange } from "./format-dong.js"

describe("writing đồng", () => {
  it("writes dots, a no-break space and the sign in Vietnamese, commas and the sign first in English", () => {
    expect(formatDong(1_250_000)).toBe("1.250.000\u00A0₫")
    expect(formatDong(1_250_000, "en")).toBe("₫1,250,000")
    expect([formatDong(0), formatDong(999), formatDong(1000)]).toEqual([
      "0\u00A0₫",
      "999\u00A0₫",
      "1.000\u00A0₫",
    ])
  })
  it("puts a true minus before negative sums and none before zero", () => {
    expect(formatDong(-50_000)).toBe("−50.000\u00A0₫")
    expect(formatDong(-50_000, "en")).toBe("−₫50,000")
    expect(formatDong(-0)).toBe("0\u00A0₫")
  })
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60])(
    "refuses %d, which is no sum of money",
    (sum) => {
      expect(() => formatDong(sum)).toThrow(RangeError)
    },
  )
  it("writes the same as Intl for every whole sum", () => {
    const vi = new Intl.NumberFormat("vi-VN", { style: "currency", currency: "VND" })
    const en = new Intl.NumberFormat("en", { style: "currency", currency: "VND" })
    fc.assert(
      fc.property(fc.nat(2_000_000_000), (sum) => {
        expect(formatDong(sum)).toBe(vi.format(sum))
        expect(formatDong(sum, "en")).toBe(en.format(sum))
      }),
    )
  })
  it("writes a span with the sign once, smaller first, and equal ends once", () => {
    expect(formatDongRange(45_000, 120_000)).toBe("45.000 – 120.000\u00A0₫")
    expect(formatDongRange(120_000, 45_000, "en")).toBe("₫45,000 – ₫120,000")
    expect(formatDongRange(45_000, 45_000)).toBe("45.000\u00A0₫")
  })
})
