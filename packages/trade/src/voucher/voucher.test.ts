import { describe, expect, it } from "vitest"
import { judgeVoucher, type VoucherTerms } from "./judge-voucher.js"
import { voucherCodeFrom } from "./voucher-code.js"

const noon = new Date("2026-11-25T05:00:00Z")
const terms = (changes: Partial<VoucherTerms> = {}): VoucherTerms => ({
  producerId: null,
  startsAt: new Date("2026-11-01T00:00:00Z"),
  endsAt: null,
  minimumDong: 0,
  usesLeft: null,
  ...changes,
})
const honey = { producerId: "tam-hoa", grossDong: 100_000, isPromotable: true }
const spirit = { producerId: "ruou-ngo", grossDong: 300_000, isPromotable: false }
const reasonOf = (voucher: VoucherTerms, lines = [honey, spirit]) => {
  const judgement = judgeVoucher(voucher, lines, noon)
  return judgement.ok ? "ok" : judgement.reason
}

describe("a voucher", () => {
  it("counts over what may be promoted, and never over spirits", () => {
    expect(judgeVoucher(terms(), [honey, spirit], noon)).toEqual({ ok: true, baseDong: 100_000 })
    expect(reasonOf(terms(), [spirit])).toBe("not-for-these-goods")
  })
  it("of a producer is for its goods only", () => {
    expect(reasonOf(terms({ producerId: "tam-hoa" }))).toBe("ok")
    expect(reasonOf(terms({ producerId: "khac" }))).toBe("not-for-these-goods")
  })
  it("begins and ends to the moment", () => {
    expect(reasonOf(terms({ startsAt: noon, endsAt: new Date(noon.getTime() + 1) }))).toBe("ok")
    expect(reasonOf(terms({ startsAt: new Date(noon.getTime() + 1) }))).toBe("not-yet")
    expect(reasonOf(terms({ endsAt: noon }))).toBe("over")
  })
  it("says what is missing to its minimum", () => {
    expect(judgeVoucher(terms({ minimumDong: 100_000 }), [honey], noon).ok).toBe(true)
    expect(judgeVoucher(terms({ minimumDong: 150_000 }), [honey, spirit], noon)).toEqual({
      ok: false,
      reason: "minimum-not-met",
      missingDong: 50_000,
    })
  })
  it("with no uses left gives nothing", () => {
    expect(reasonOf(terms({ usesLeft: 1 }))).toBe("ok")
    expect(reasonOf(terms({ usesLeft: 0 }))).toBe("used-up")
  })
})

describe("a code", () => {
  it("is the same however it is typed", () => {
    expect(voucherCodeFrom(" chophien 10 ")).toBe("CHOPHIEN10")
  })
  it.each(["", "ab", "MÃ-GIẢM", "'; drop table voucher", "-MUA", "x".repeat(25)])("is not %j", (typed) => {
    expect(voucherCodeFrom(typed)).toBeNull()
  })
})
