import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { asciiMemo } from "./ascii-memo.js"
import { bankName } from "./bank-name.js"
import { crc16 } from "./crc16.js"
import { BANK_NAMES } from "./data/banks.js"
import { hasValidCrc, vietQrPayload } from "./payload.js"

const vietinbank = { bankBin: "970415", account: "113366668888" }

describe("the check of a code", () => {
  it("is CRC-16/CCITT-FALSE", () => {
    expect(crc16("123456789")).toBe("29B1")
  })
  it("is recognised in lower case, as real codes carry it", () => {
    const payload = vietQrPayload({ ...vietinbank, amountDong: 79_000 })
    const lower = payload.slice(0, -4) + payload.slice(-4).toLowerCase()
    expect([hasValidCrc(payload), hasValidCrc(lower)]).toEqual([true, true])
  })
  it("tells a code in which a digit of the amount was changed", () => {
    const payload = vietQrPayload({ ...vietinbank, amountDong: 79_000 })
    expect(hasValidCrc(payload.replace("79000", "78000"))).toBe(false)
  })
})

describe("a VietQR code", () => {
  it("asks for an amount with a purpose", () => {
    expect(vietQrPayload({ ...vietinbank, amountDong: 79_000, memo: "Ung Ho Quy Vac Xin" })).toBe(
      "00020101021238560010A0000007270126000697041501121133666688880208QRIBFTTA53037045405790005802VN62220818Ung Ho Quy Vac Xin63043ACF",
    )
  })
  it("carries a purchase code in the field that banks show", () => {
    expect(vietQrPayload({ ...vietinbank, amountDong: 446_665, memo: "CP7K2M9QX3" })).toBe(
      "00020101021238560010A0000007270126000697041501121133666688880208QRIBFTTA530370454064466655802VN62140810CP7K2M9QX363045D90",
    )
  })
  it("says that it may be paid again and again when it names no amount", () => {
    expect(vietQrPayload(vietinbank)).toBe(
      "00020101021138560010A0000007270126000697041501121133666688880208QRIBFTTA53037045802VN6304F443",
    )
  })
  it("is ASCII whatever the purpose was, each field as long as it says", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.integer({ min: 1, max: 2_000_000_000 }),
        (memo, dong) => {
          const payload = vietQrPayload({ ...vietinbank, memo, amountDong: dong })
          expect(payload).toMatch(/^[\x20-\x7e]+$/)
          expect(hasValidCrc(payload)).toBe(true)
          expect(idsOf(payload).join()).toMatch(/^00,01,38,53,54,58,(62,)?63$/)
        },
      ),
    )
  })
  it("takes a virtual account with letters", () => {
    expect(vietQrPayload({ bankBin: "970422", account: "VQRQ0001ABC" })).toContain("0111VQRQ0001ABC")
  })
  it("is not made for a fraction, for nothing, for a strange bank or account", () => {
    expect(() => vietQrPayload({ ...vietinbank, amountDong: 1000.5 })).toThrow(RangeError)
    expect(() => vietQrPayload({ ...vietinbank, amountDong: 0 })).toThrow(RangeError)
    expect(() => vietQrPayload({ ...vietinbank, bankBin: "97041" })).toThrow(RangeError)
    expect(() => vietQrPayload({ ...vietinbank, account: "0011 2233" })).toThrow(RangeError)
  })
})

describe("the purpose of a transfer", () => {
  it("loses marks and signs and ends at 25 characters", () => {
    expect(asciiMemo("Đơn hàng #12 – chị Hà, miến dong")).toBe("Don hang 12 chi Ha mien d")
    expect(asciiMemo("Hợp tác xã Đồng Tâm")).toBe("Hop tac xa Dong Tam")
  })
})

describe("the banks", () => {
  it("are found by their number", () => {
    expect([bankName("970436"), bankName("970448"), bankName("000000")]).toEqual(["Vietcombank", "OCB", null])
    expect(bankName("toString")).toBeNull()
  })
  it("have six digits each", () => {
    expect(Object.keys(BANK_NAMES).every((bin) => /^\d{6}$/.test(bin))).toBe(true)
  })
})

/** Ids of the outer fields, read by their lengths. */
function idsOf(payload: string): string[] {
  if (payload === "") return []
  const length = Number(payload.slice(2, 4))
  return [payload.slice(0, 2), ...idsOf(payload.slice(4 + length))]
}
