import { describe, expect, it } from "vitest"
import { transferView } from "./transfer-view"

const at = (clock: string) => new Date(`2026-11-25T${clock}:00Z`)
const account = { bankBin: "970415", account: "113366668888", accountName: "CHO PHIEN" }
const awaited = {
  code: "CP7K2M9QX3",
  state: "waiting" as const,
  amount_dong: "446665",
  started_at: at("08:00"),
  holds_until: at("08:15"),
}
const view = (changes: object = {}, receivedDong = 0, now = at("08:05")) =>
  transferView({ awaited: { ...awaited, ...changes }, receivedDong, account, now })

describe("the transfer a buyer is asked for", () => {
  it("is drawn as a code with the amount and the purchase's code", () => {
    expect(view()).toEqual({
      state: "waiting",
      dueDong: 446_665,
      receivedDong: 0,
      content: "CP7K2M9QX3",
      payTo: {
        bankName: "VietinBank",
        account: "113366668888",
        accountName: "CHO PHIEN",
        payload:
          "00020101021238560010A0000007270126000697041501121133666688880208QRIBFTTA530370454064466655802VN62140810CP7K2M9QX363045D90",
      },
      holdsUntil: "2026-11-25T08:15:00.000Z",
      canHoldLonger: true,
    })
  })
  it("asks only for the rest after a part has come", () => {
    const { dueDong, receivedDong, payTo } = view({}, 400_000)
    expect([dueDong, receivedDong]).toEqual([46_665, 400_000])
    expect(payTo?.payload).toContain("540546665")
  })
  it("asks for nothing once it is paid or over", () => {
    expect(view({ state: "paid" }, 450_000)).toMatchObject({ dueDong: 0, receivedDong: 446_665, payTo: null })
    expect(view({ state: "expired" })).toMatchObject({ dueDong: 0, payTo: null, canHoldLonger: false })
  })
  it("can be held no longer than an hour after placing", () => {
    expect(view({ holds_until: at("09:00") }, 0, at("08:58")).canHoldLonger).toBe(false)
  })
})
