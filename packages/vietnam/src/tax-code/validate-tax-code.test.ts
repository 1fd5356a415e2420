import { describe, expect, it } from "vitest"
import { validateTaxCode } from "./validate-tax-code.js"

describe("a tax code", () => {
  it.each(["0100109106", "0100112437", "0101243150", "0300588569", "0101248141", "0104918404"])(
    "accepts %s",
    (taxCode) => {
      expect(validateTaxCode(taxCode)).toEqual({ ok: true, taxCode, kind: "taxpayer" })
    },
  )
  it.each(["0100109106-001", "0100109106001", " 0100109106 – 001 "])(
    "stores the branch %j with one hyphen",
    (text) => {
      expect(validateTaxCode(text)).toEqual({ ok: true, taxCode: "0100109106-001", kind: "branch" })
    },
  )
  it("accepts the personal id of a household or a person", () => {
    expect(validateTaxCode("004085001234")).toEqual({
      ok: true,
      taxCode: "004085001234",
      kind: "personal-id",
    })
  })
  it.each([
    ["0100109107", "wrong-check-digit"],
    ["0000000000", "wrong-check-digit"],
    ["1234567890", "wrong-check-digit"],
    ["0100109107-001", "wrong-check-digit"],
    ["0100109106-000", "wrong-branch"],
    ["010010910", "wrong-length"],
    ["01001091061", "wrong-length"],
    ["01001O9106", "not-digits"],
    [" ", "empty"],
  ])("refuses %j: %s", (text, reason) => {
    expect(validateTaxCode(text)).toEqual({ ok: false, reason })
  })
  it("notices every single wrong digit of a code", () => {
    const code = "0100109106"
    for (let place = 0; place < 10; place++) {
      for (let digit = 0; digit <= 9; digit++) {
        const changed = code.slice(0, place) + digit + code.slice(place + 1)
        expect(validateTaxCode(changed).ok, changed).toBe(changed === code)
      }
    }
  })
})
