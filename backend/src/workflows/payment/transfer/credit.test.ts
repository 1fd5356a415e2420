import { describe, expect, it } from "vitest"
import { creditOf } from "./credit"

const asked = { state: "waiting", amountDong: 446_665, receivedDong: 0, isGivenBack: false } as const

describe("what a transfer does", () => {
  it("pays exactly", () => {
    expect(creditOf(446_665, asked)).toEqual({ ok: true, isEnough: true, surplusDong: 0 })
  })
  it("is not enough one đồng short, and the rest may follow", () => {
    expect(creditOf(446_664, asked)).toEqual({ ok: true, isEnough: false, surplusDong: 0 })
    expect(creditOf(1, { ...asked, receivedDong: 446_664 })).toMatchObject({ isEnough: true, surplusDong: 0 })
  })
  it("pays with more than asked, and the rest is to go back", () => {
    expect(creditOf(450_000, asked)).toEqual({ ok: true, isEnough: true, surplusDong: 3_335 })
  })
  it.each([
    ["a second time", { state: "paid" }, "already_paid"],
    ["after the hold ended", { state: "expired" }, "expired"],
    ["for a payment that was given back", { isGivenBack: true }, "given_back"],
  ] as const)("pays nothing %s, and all of it is to go back", (_name, changes, reason) => {
    expect(creditOf(446_665, { ...asked, ...changes })).toEqual({ ok: false, reason, refundDueDong: 446_665 })
  })
  it.each([
    ["exactly, then again", [446_665, 446_665]],
    ["in three parts, the last too much", [100_000, 300_000, 100_000]],
    ["too little and never more", [1, 1, 446_662]],
    ["far too much", [2_000_000_000]],
  ])("loses no đồng of what came %s", (_name, transfers) => {
    let [receivedDong, backDong, state] = [0, 0, "waiting" as "waiting" | "paid"]
    for (const dong of transfers) {
      const credit = creditOf(dong, { ...asked, state, receivedDong })
      if (credit.ok) receivedDong += dong
      backDong += credit.ok ? credit.surplusDong : credit.refundDueDong
      if (credit.ok && credit.isEnough) state = "paid"
    }
    const keptDong = state === "paid" ? asked.amountDong : receivedDong
    expect(keptDong + backDong).toBe(transfers.reduce((sum, dong) => sum + dong, 0))
  })
})
