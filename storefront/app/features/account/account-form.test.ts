import { describe, expect, it } from "vitest"
import { accountValues, registerFaults, signInFaults } from "./account-form"

const formOf = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return accountValues(form)
}
const codes = (faults: { field: string; code: string }[]) =>
  faults.map(({ field, code }) => `${field}.${code}`)

describe("an account form", () => {
  it("takes an address with capitals and spaces as the same person", () => {
    expect(formOf({ email: "  An@X.vn " }).email).toBe("an@x.vn")
  })

  it("leaves a password as it was typed, spaces too", () => {
    expect(formOf({ password: " hạt dẻ " }).password).toBe(" hạt dẻ ")
  })

  it("tells every fault of a registration at once", () => {
    expect(codes(registerFaults(formOf({ name: "", email: "an@", password: "ngan" })))).toEqual([
      "name.required",
      "email.required",
      "password.too-short",
    ])
  })

  it("asks only for both halves when signing in, not for the rules of a new password", () => {
    expect(codes(signInFaults(formOf({ email: "an@x.vn", password: "cu" })))).toEqual([])
    expect(codes(signInFaults(formOf({})))).toEqual(["email.required", "password.required"])
  })
})
