import { describe, expect, it } from "vitest"
import { payeeOf } from "./payee"

const [first, second] = [{ code: "CP7K2M9QX3" }, { code: "CP0000001Y" }] as const
const ours = "113366668888"
const payee = (content: string, accounts = [ours]) => payeeOf({ accounts, content }, ours, [first, second])

describe("whose transfer it is", () => {
  it("is told by the code, whatever else the bank writes", () => {
    expect(payee("MBVCB.3278907687.CP7K2M9QX3.CT tu 0011")).toEqual({ ok: true, purchase: first })
  })
  it("is told where it came through a virtual account of ours", () => {
    expect(payee("CP0000001Y", ["0000000000", ours])).toEqual({ ok: true, purchase: second })
  })
  it("is the producer's own where the parcel is paid to the producer, and no other account does", () => {
    const direct = { code: "CP7K2M9QX3", payee_account: "0123456789" }
    const paid = (account: string) => payeeOf({ accounts: [account], content: direct.code }, ours, [direct])
    expect(paid("0123456789")).toEqual({ ok: true, purchase: direct })
    expect(paid(ours)).toEqual({ ok: false, reason: "other_account" })
  })
  it.each([
    ["another account", payee("CP7K2M9QX3", ["0000000000"]), "other_account"],
    ["no code", payee("mua mien dong"), "no_code"],
    ["a code with a slip of the finger", payee("CP7K2M9QX4"), "no_code"],
    ["a code of no purchase", payee("CPZZZZZZZ7"), "unknown_code"],
    ["two purchases in one transfer", payee("CP7K2M9QX3 CP0000001Y"), "several_codes"],
  ])("is left to an operator for %s", (_name, given, reason) => {
    expect(given).toEqual({ ok: false, reason })
  })
})
