import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { formatPhone, isMobile, maskPhone, normalisePhone } from "./index.js"

describe("reading a phone number", () => {
  it.each([
    "0912345678",
    "+84 912 345 678",
    "84912345678",
    "091.234.5678",
    "0084 912 345 678",
    "+84 (0)912-345-678",
    " 0912\u00A0345\u200B678 ",
    "0912–345–678",
  ])("stores %j in one form", (text) => {
    expect(normalisePhone(text)).toEqual({
      ok: true,
      e164: "+84912345678",
      national: "0912 345 678",
      kind: "mobile",
    })
  })
  it.each([
    "0862 000 111",
    "0555 000 222",
    "+84 888 000 333",
    "0385 000 444",
    "0562345678",
    "0592345678",
    "0872345678",
    "0772345678",
  ])("accepts the mobile number %s", (text) => {
    expect(isMobile(text)).toBe(true)
  })
  it("accepts a landline of Cao Bằng and says that it is one", () => {
    expect(normalisePhone("02063852123")).toEqual({
      ok: true,
      e164: "+842063852123",
      national: "0206 3852 123",
      kind: "landline",
    })
    expect(isMobile("02063852123")).toBe(false)
  })
  it.each([
    ["", "empty"],
    ["0123456789", "unknown-number"],
    ["0666666666", "unknown-number"],
    ["081234567", "too-short"],
    ["113", "too-short"],
    ["09123456789", "too-long"],
    ["1900 1234", "premium"],
    ["+66 81 234 5678", "foreign"],
    ["chị Hà", "not-a-number"],
    ["0912345678; drop", "not-a-number"],
    ["---", "not-a-number"],
  ])("refuses %j: %s", (text, reason) => {
    expect(normalisePhone(text)).toEqual({ ok: false, reason })
  })
  it.each([
    ["01234567890", "0834 567 890"],
    ["+84 168 234 5678", "0382 345 678"],
    ["0120 234 5678", "0702 345 678"],
    ["0199 234 5678", "0592 345 678"],
  ])("says what the old eleven-digit number %s has become", (text, suggestion) => {
    expect(normalisePhone(text)).toEqual({ ok: false, reason: "old-eleven-digit", suggestion })
  })
  it("never throws, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789+-. ()abđ") }), (text) => {
        expect(typeof normalisePhone(text).ok).toBe("boolean")
      }),
    )
  })
})

describe("showing a phone number", () => {
  it("groups a stored number and leaves anything else as it is", () => {
    expect(formatPhone("+84912345678")).toBe("0912 345 678")
    expect(formatPhone("+66812345678")).toBe("+66812345678")
  })
  it("masks all but the first two and last three digits", () => {
    expect(maskPhone("+84912345678")).toBe("09•• ••• 678")
    expect(maskPhone("02063852123")).toBe("02•• •••• 123")
  })
})
