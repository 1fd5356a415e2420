import { describe, expect, it } from "vitest"
import { findCommunes } from "./delivery-form"
import { orderFaults, orderValues } from "./order-form"

const GOOD = {
  recipientName: "Nông Thị Hoa",
  phone: "0912 345 678",
  provinceCode: "04",
  communeCode: "01273",
  street: "12 Kim Đồng",
  "giao.lap-suon-tam-hoa": "so_1",
  shownTotalDong: "143000",
}
const valuesOf = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...GOOD, ...fields })) form.set(name, value)
  return orderValues(form)
}
const faultsWith = (fields: Record<string, string>) =>
  orderFaults(valuesOf(fields)).map(({ field, code }) => `${field}.${code}`)

describe("the checkout form", () => {
  it("is right with a name, a mobile number and an address of two levels", () => {
    expect(faultsWith({})).toEqual([])
    expect(valuesOf({}).shipping).toEqual({ "lap-suon-tam-hoa": "so_1" })
  })

  it("is paid in cash unless another way was chosen", () => {
    expect(valuesOf({}).method).toBe("cod")
    expect(valuesOf({ method: "vietqr" }).method).toBe("vietqr")
    expect(valuesOf({ method: "shells" }).method).toBe("cod")
  })

  it("asks for no invoice unless something of it was typed, then for all of it", () => {
    expect(valuesOf({}).invoice).toBeNull()
    expect(faultsWith({ "invoice.companyName": "Siêu thị Sông Bằng" })).toEqual([
      "invoice.taxCode.required",
      "invoice.address.required",
      "invoice.email.required",
    ])
  })

  it("finds a mistyped tax code before the order is sent", () => {
    const invoice = {
      "invoice.companyName": "Siêu thị Sông Bằng",
      "invoice.address": "1 Kim Đồng, Cao Bằng",
      "invoice.email": "ketoan@example.com",
    }
    expect(faultsWith({ ...invoice, "invoice.taxCode": "0100109106-001" })).toEqual([])
    expect(faultsWith({ ...invoice, "invoice.taxCode": "0100109107" })).toEqual([
      "invoice.taxCode.tax-code-wrong-check-digit",
    ])
  })

  it("tells every fault at once, in the order of the fields", () => {
    expect(
      faultsWith({
        recipientName: "",
        phone: "",
        provinceCode: "",
        communeCode: "",
        street: "",
        email: "khong",
      }),
    ).toEqual([
      "recipientName.required",
      "phone.required",
      "provinceCode.required",
      "communeCode.required",
      "street.required",
      "email.invalid",
    ])
  })

  it("answers an old eleven-digit number with what it became", () => {
    const fault = orderFaults(valuesOf({ phone: "0168 123 4567" })).find(({ field }) => field === "phone")
    expect(fault).toEqual({ field: "phone", code: "old-eleven-digit", message: "0381 234 567" })
  })

  it("refuses a commune of another province and a landline", () => {
    expect(faultsWith({ provinceCode: "01" })).toEqual(["communeCode.commune-of-another-province"])
    expect(faultsWith({ phone: "0206 3852 123" })).toEqual(["phone.not-mobile"])
  })

  it("takes the province from the commune when only that was chosen", () => {
    expect(valuesOf({ provinceCode: "" }).provinceCode).toBe("04")
  })
})

describe("the typed search for a commune", () => {
  it("finds the present commune by an old name without marks", () => {
    const names = findCommunes("hoang tung", "").map(({ commune, matched }) => [commune.name, matched.kind])
    expect(names).toContainEqual(["Thục Phán", "old-commune"])
  })

  it("asks the whole country when the chosen province has no such name", () => {
    expect(findCommunes("truong ha", "01").map(({ commune }) => commune.provinceCode)).toContain("04")
  })
})
