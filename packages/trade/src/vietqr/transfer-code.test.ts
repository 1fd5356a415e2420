import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { purchaseCodeFrom, purchaseCodeOf } from "../purchase/purchase-code.js"
import { transferCodesIn } from "./transfer-code.js"

describe("the code in a bank's text", () => {
  it("is known by its check character", () => {
    expect(["7K2M9QX", "0000001", "ZZZZZZZ", "ABCDEFG"].map(purchaseCodeOf)).toEqual([
      "CP7K2M9QX3",
      "CP0000001Y",
      "CPZZZZZZZ7",
      "CPABCDEFGG",
    ])
  })
  it("is found between the bank's own words, in small letters and with signs inside", () => {
    expect(transferCodesIn("MBVCB.3278907687.014.CP7K2M9QX3.CT tu 0011 toi 113366668888")).toEqual([
      "CP7K2M9QX3",
    ])
    expect(transferCodesIn("nong thi ha chuyen tien cp7k2m-9qx3")).toEqual(["CP7K2M9QX3"])
    expect(transferCodesIn("CP 7K2M 9QX3 thanh toan")).toEqual(["CP7K2M9QX3"])
  })
  it("is found where another CP stands directly before it", () => {
    expect(transferCodesIn("CPCP7K2M9QX3")).toContain("CP7K2M9QX3")
  })
  it("is read with an O for the zero and an I for the one", () => {
    expect(transferCodesIn("CPOOOOOO1Y")).toEqual(["CP0000001Y"])
    expect(transferCodesIn("CP000000IY")).toEqual(["CP0000001Y"])
  })
  it("is none with a wrong check character, and none in a text without code", () => {
    expect(transferCodesIn("CP7K2M9QX4 thanh toan")).toEqual([])
    expect(transferCodesIn("Nong Thi Ha tra tien mien dong")).toEqual([])
  })
  it("is every code there is, once each", () => {
    expect(transferCodesIn("CP7K2M9QX3 va CP0000001Y va CP7K2M9QX3")).toEqual(["CP7K2M9QX3", "CP0000001Y"])
  })
  it("survives whatever a bank writes around it", () => {
    const body = fc.uint8Array({ minLength: 7, maxLength: 7 }).map(purchaseCodeFrom)
    fc.assert(
      fc.property(
        body,
        fc.stringMatching(/^[ -~]{0,30}$/),
        fc.stringMatching(/^[ -~]{0,30}$/),
        (code, before, after) => {
          expect(transferCodesIn(`${before} ${code} ${after}`)).toContain(code)
        },
      ),
    )
  })
})
