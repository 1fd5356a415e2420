import { describe, expect, it } from "vitest"
import { cardVerdictOn } from "./verdict"

const charged = { currency: "vnd", amountTotal: 446_665, paymentIntent: "pi_1" }
const asked = {
  state: "waiting",
  method: "card",
  amountDong: 446_665,
  paidBy: null,
  isGivenBack: false,
} as const

describe("a card payment that Stripe says is there", () => {
  it("pays a purchase that waits for just that", () => {
    expect(cardVerdictOn(charged, asked)).toBe("pays")
  })
  it("goes back when amount or currency are not what was asked", () => {
    expect(cardVerdictOn({ ...charged, amountTotal: 446_664 }, asked)).toBe("goes-back")
    expect(cardVerdictOn({ ...charged, currency: "usd" }, asked)).toBe("goes-back")
  })
  it("goes back when the purchase is paid by another one, or in another way", () => {
    expect(cardVerdictOn(charged, { ...asked, state: "paid", paidBy: "pi_2" })).toBe("goes-back")
    expect(cardVerdictOn(charged, { ...asked, method: "vietqr" })).toBe("goes-back")
  })
  it("changes nothing when told again", () => {
    expect(cardVerdictOn(charged, { ...asked, state: "paid", paidBy: "pi_1" })).toBe("has-paid")
  })
  it("is late after the end of the hold, and dead once it was given back", () => {
    expect(cardVerdictOn(charged, { ...asked, state: "expired" })).toBe("late")
    expect(cardVerdictOn(charged, { ...asked, isGivenBack: true })).toBe("goes-back")
  })
})
