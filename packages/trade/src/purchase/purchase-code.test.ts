import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { purchaseCodeFrom, purchaseCodeOf, readPurchaseCode } from "./purchase-code.js"

const anyCode = fc.uint8Array({ minLength: 7, maxLength: 7 }).map(purchaseCodeFrom)

describe("a purchase code", () => {
  it.each([
    ["7K2M9QX", "CP7K2M9QX3"],
    ["0000001", "CP0000001Y"],
    ["ZZZZZZZ", "CPZZZZZZZ7"],
    ["ABCDEFG", "CPABCDEFGG"],
  ])("of %s is %s", (body, code) => {
    expect(purchaseCodeOf(body)).toBe(code)
  })

  it("is made only of seven characters that cannot be misread", () => {
    expect(() => purchaseCodeOf("7K2M9Q")).toThrow(RangeError)
    expect(() => purchaseCodeOf("7K2M9QO")).toThrow(RangeError)
    fc.assert(fc.property(anyCode, (code) => /^CP[0-9A-HJKMNP-TV-Z]{8}$/.test(code)))
  })

  it("is read back from what a person types", () => {
    for (const typed of [
      "CP7K2M9QX3",
      "cp7k2m9qx3",
      " CP 7K2M 9QX3 ",
      "cp-7k2m.9qx3",
      "7k2m9qx3",
      "ＣＰ７Ｋ２Ｍ９ＱＸ３",
    ]) {
      expect(readPurchaseCode(typed)).toBe("CP7K2M9QX3")
    }
  })

  it("takes O for 0 and I or L for 1", () => {
    expect(readPurchaseCode("CPOOOOOOIY")).toBe("CP0000001Y")
    expect(readPurchaseCode("cp000000ly")).toBe("CP0000001Y")
  })

  it("with a wrong check character is no code", () => {
    expect(readPurchaseCode("CP7K2M9QX4")).toBeNull()
  })

  it.each(["", "CP", "CP7K2M9QX", "CP7K2M9QX33", "CPU000001Y", "XX7K2M9QX3", "' OR 1=1 --"])(
    "is not %j",
    (typed) => {
      expect(readPurchaseCode(typed)).toBeNull()
    },
  )

  it("survives being read, and no single wrong character goes unseen", () => {
    fc.assert(
      fc.property(
        anyCode,
        fc.integer({ min: 2, max: 9 }),
        fc.integer({ min: 1, max: 31 }),
        (code, at, shift) => {
          const digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
          const wrong = digits.charAt((digits.indexOf(code.charAt(at)) + shift) % 32)
          expect(readPurchaseCode(code)).toBe(code)
          expect(readPurchaseCode(code.slice(0, at) + wrong + code.slice(at + 1))).toBeNull()
        },
      ),
    )
  })
})
