import { describe, expect, it } from "vitest"
import { readCartForm } from "./cart-form"

const formOf = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

describe("a form of the cart", () => {
  it("adds one when a product page names no quantity", () => {
    expect(readCartForm(formOf({ variantId: "variant_1" }))).toEqual({
      kind: "add",
      variantId: "variant_1",
      quantity: 1,
    })
  })

  it("sets a line to zero, which takes it out", () => {
    expect(readCartForm(formOf({ deed: "set", lineId: "cali_1", quantity: "0" }))).toEqual({
      kind: "set",
      lineId: "cali_1",
      quantity: 0,
    })
  })

  it("is refused without a line, without a variant, and with a quantity that is no sensible number", () => {
    for (const fields of [
      { deed: "remove" },
      { quantity: "2" },
      { variantId: "variant_1", quantity: "-1" },
      { variantId: "variant_1", quantity: "1000" },
      { deed: "set", lineId: "cali_1", quantity: "hai" },
      { deed: "set", lineId: "cali_1", quantity: "" },
      { deed: "set", lineId: "cali_1", quantity: "1.5" },
    ])
      expect(readCartForm(formOf(fields as unknown as Record<string, string>))).toBeNull()
  })

  it("puts a voucher in as typed and takes one out", () => {
    expect(readCartForm(formOf({ deed: "voucher", voucher: " chophien10" }))).toEqual({
      kind: "voucher",
      code: "chophien10",
      out: false,
    })
    expect(readCartForm(formOf({ deed: "voucher-out", voucher: "CHOPHIEN10" }))).toMatchObject({ out: true })
  })

  it("keeps a province that is one, and forgets it for anything else", () => {
    expect(readCartForm(formOf({ deed: "province", tinh: "04" }))).toEqual({
      kind: "province",
      provinceCode: "04",
    })
    expect(readCartForm(formOf({ deed: "province", tinh: "99" }))).toMatchObject({ provinceCode: "" })
  })
})
