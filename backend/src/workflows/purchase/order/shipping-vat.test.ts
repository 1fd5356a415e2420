import { plainDate } from "@cho-phien/vietnam"
import { describe, expect, it } from "vitest"
import { shippingVatOn } from "./shipping-vat"

describe("VAT of shipping", () => {
  it("is 8 % on the last day of 2026 and 10 % on the day after", () => {
    expect(shippingVatOn(plainDate("2026-12-31"), ["8"])).toBe("8")
    expect(shippingVatOn(plainDate("2027-01-01"), ["8"])).toBe("10")
  })

  it("is none for a parcel that a seller on the direct method fills alone", () => {
    expect(shippingVatOn(plainDate("2026-11-25"), ["direct", "direct"])).toBe("direct")
    expect(shippingVatOn(plainDate("2026-11-25"), ["direct", "5"])).toBe("8")
  })
})
