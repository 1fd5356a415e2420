import type { OfficeTransfer } from "@cho-phien/contract"
import { TransferReason } from "@cho-phien/contract"
import { describe, expect, it } from "vitest"
import { canMatch, canReturn, returnedDong, standing } from "./words"

const aTransfer = (changes: Partial<OfficeTransfer> = {}): OfficeTransfer => ({
  id: "btrf_1",
  provider: "sepay",
  sentAt: "2026-11-25T07:02:37.000Z",
  amountDong: 450_000,
  content: "CP7K2M9QX3",
  reference: "FT1",
  account: "113366668888",
  state: "unmatched",
  reason: "no_code",
  refundDueDong: 0,
  code: null,
  ...changes,
})

describe("a transfer on the operator's page", () => {
  it("says why it is unmatched, for every reason there is", () => {
    const said = TransferReason.options.map((reason) => standing(aTransfer({ reason })))
    expect(new Set(said).size).toBe(TransferReason.options.length)
    expect(said).not.toContain("Chưa khớp")
  })
  it("can be matched or sent back whole while it is nobody's", () => {
    const transfer = aTransfer()
    expect([canMatch(transfer), canReturn(transfer), returnedDong(transfer)]).toEqual([true, true, 450_000])
  })
  it("gives back only the surplus once it is matched", () => {
    const surplus = aTransfer({ state: "matched", reason: null, refundDueDong: 3_335 })
    expect([canMatch(surplus), canReturn(surplus), returnedDong(surplus)]).toEqual([false, true, 3_335])
    expect(standing(surplus)).toContain("phần thừa")
  })
  it("leaves nothing to do when it is matched exactly or was sent back", () => {
    expect(canReturn(aTransfer({ state: "matched", reason: null }))).toBe(false)
    expect(canReturn(aTransfer({ state: "returned" }))).toBe(false)
  })
})
