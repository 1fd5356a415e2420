import { describe, expect, it } from "vitest"
import { spanWords, termsWords, usesWords, valueWords } from "./words"

const nbsp = "\u00a0"

describe("a voucher in the office's words", () => {
  it("says what it takes off and how often it was used", () => {
    expect(valueWords({ kind: "percentage", value: 10 })).toBe("10 %")
    expect(valueWords({ kind: "fixed", value: 30_000 })).toBe(`30.000${nbsp}₫`)
    expect([usesWords({ used: 3, limit: 200 }), usesWords({ used: 3, limit: null })]).toEqual(["3/200", "3"])
  })
  it("says whose goods, who pays, from what worth and how often a buyer", () => {
    const voucher = {
      id: "v",
      code: "TAMHOA30",
      titleVi: "",
      kind: "fixed" as const,
      value: 30_000,
      bearer: "producer" as const,
      producer: { id: "p", name: "Tâm Hòa" },
      minimumDong: 200_000,
      limit: 200,
      used: 0,
      perBuyer: 1,
      startsOn: "2026-11-25",
      endsOn: null,
      state: "open" as const,
      demonstration: true,
    }
    expect(termsWords(voucher)).toBe(`Hàng của Tâm Hòa · chủ thể chịu · từ 200.000${nbsp}₫ · mỗi người 1 lần`)
    expect(spanWords(voucher)).toBe("Từ 25/11/2026")
    expect(spanWords({ ...voucher, endsOn: "2026-12-01" })).toBe("25/11/2026 – 01/12/2026")
  })
})
