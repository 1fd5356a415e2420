import { vietQrPayload } from "@cho-phien/trade"
import { describe, expect, it } from "vitest"
import { transferPageView } from "./transfer-view.server"

const waiting = {
  state: "waiting" as const,
  dueDong: 446_665,
  receivedDong: 0,
  content: "CP7K2M9QX3",
  payTo: {
    bankName: "VietinBank",
    account: "113366668888",
    accountName: "CHO PHIEN",
    payload: vietQrPayload({
      bankBin: "970415",
      account: "113366668888",
      amountDong: 446_665,
      memo: "CP7K2M9QX3",
    }),
  },
  holdsUntil: "2026-11-25T08:15:00.000Z",
  canHoldLonger: true,
}

describe("the transfer on the page", () => {
  it("shows amounts as people read them and copies them as banks take them", async () => {
    const { payTo } = await transferPageView(waiting, "vi")
    expect(payTo?.fields.map(({ name, copied }) => [name, copied])).toEqual([
      ["bank", "VietinBank"],
      ["account", "113366668888"],
      ["holder", "CHO PHIEN"],
      ["amount", "446665"],
      ["content", "CP7K2M9QX3"],
    ])
    expect(payTo?.fields[3]?.shown).toBe("446.665\u00a0₫")
  })
  it("draws the code itself: a drawing to scan and a picture to keep", async () => {
    const { payTo } = await transferPageView(waiting, "vi")
    expect(payTo?.drawing).toMatch(/^data:image\/svg\+xml,%3Csvg/)
    expect(payTo?.picture).toMatch(/^data:image\/png;base64,/)
  })
  it("says the end of the hold by Vietnam's clock, and has news when a part has come", async () => {
    const before = await transferPageView(waiting, "vi")
    const after = await transferPageView({ ...waiting, dueDong: 46_665, receivedDong: 400_000 }, "vi")
    expect(before.heldUntilText).toBe("15:15, 25/11/2026")
    expect(after.news).not.toBe(before.news)
  })
  it("has nothing to scan when it is paid", async () => {
    const paid = await transferPageView({ ...waiting, state: "paid", dueDong: 0, payTo: null }, "en")
    expect(paid.payTo).toBeNull()
  })
})
