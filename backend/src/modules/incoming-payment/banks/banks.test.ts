import { createHmac } from "node:crypto"
import { describe, expect, it } from "vitest"
import { bankNamed } from "./banks"
import { casso } from "./casso"
import { sepay } from "./sepay"

const at = (milliseconds: number) => new Date(milliseconds)

describe("SePay", () => {
  const body =
    '{"id":92704,"gateway":"Vietcombank","transactionDate":"2026-11-25 14:02:37","accountNumber":"0000000000","code":"CP7K2M9QX4","content":"CP7K2M9QX4 thanh toan","transferType":"in","transferAmount":446665,"accumulated":0,"subAccount":null,"referenceCode":"MBVCB.3278907687","description":""}'
  const sent = 1795590157_000
  const headers = {
    "x-sepay-timestamp": "1795590157",
    "x-sepay-signature": "sha256=4af4f0444cc2dc4f58a273b8a0aa79fd155f5bd6c42570d62ef29085f3a8c5ea",
  }
  const given = { secret: "test-secret", now: at(sent + 60_000) }

  it("is believed when its signature over the raw bytes is right", () => {
    expect(sepay.prove(body, headers, given)).toEqual({ ok: true })
  })
  it("is not believed with another secret, another byte, or no signature", () => {
    const forged = { ok: false, reason: "forged" }
    expect(sepay.prove(body, headers, { ...given, secret: "other-secret" })).toEqual(forged)
    expect(sepay.prove(body.replace("446665", "446666"), headers, given)).toEqual(forged)
    expect(sepay.prove(body, { ...headers, "x-sepay-timestamp": "1795590158" }, given)).toEqual(forged)
    expect(sepay.prove(body, {}, given)).toEqual({ ok: false, reason: "unsigned" })
  })
  it("is too late after five minutes, and too early before", () => {
    const stale = { ok: false, reason: "stale" }
    expect(sepay.prove(body, headers, { ...given, now: at(sent + 300_001) })).toEqual(stale)
    expect(sepay.prove(body, headers, { ...given, now: at(sent - 300_001) })).toEqual(stale)
    expect(sepay.prove(body, headers, { ...given, now: at(sent + 300_000) })).toEqual({ ok: true })
  })
  it("tells the transfer in whole đồng and Vietnam's time", () => {
    expect(sepay.read(JSON.parse(body))).toEqual({
      transactionId: "92704",
      direction: "in",
      accounts: ["0000000000"],
      amountDong: 446_665,
      content: "CP7K2M9QX4 thanh toan",
      reference: "MBVCB.3278907687",
      at: new Date("2026-11-25T07:02:37Z"),
    })
  })
  it("tells nothing when a field has another shape", () => {
    expect(sepay.read({ ...JSON.parse(body), transferAmount: 446_665.5 })).toBeNull()
    expect(sepay.read({ ...JSON.parse(body), transferType: "both" })).toBeNull()
    expect(sepay.read("paid")).toBeNull()
  })
})

describe("Casso", () => {
  // The vendor's published sample, with its published key.
  const message = {
    error: 0,
    data: {
      id: 0,
      reference: "MA_GIAO_DICH_THU_NGHIEM",
      description: "giao dich thu nghiem",
      amount: 599000,
      runningBalance: 25000000,
      transactionDateTime: "2024-10-03 15:06:37",
      accountNumber: "88888888",
      bankName: "VPBank",
      bankAbbreviation: "VPB",
      virtualAccountNumber: "",
      virtualAccountName: "",
      counterAccountName: "NGUYEN VAN A",
      counterAccountNumber: "8888888888",
      counterAccountBankId: "970415",
      counterAccountBankName: "VietinBank",
    },
  }
  const secret = "mgExMrjj4i7a1p8Cs6LmFbpCd8lbw4sSX4LZXPag7TKazeIogtR90tvWYTkwQbvs"
  const signature =
    "t=1727948258788,v1=ed0a4bd2e826d5cb69988cdb141e6c1a080e21f3b57eb72cd78192220042b9e7dde0868fc667faea8e224900fa7904e7c88dfa098032fb2d6b6996856e8b7ff3"
  const headers = { "x-casso-signature": signature }
  const given = { secret, now: at(1727948258788) }

  it("is believed by its published sample, in whatever order the keys come", () => {
    expect(casso.prove(JSON.stringify(message), headers, given)).toEqual({ ok: true })
    const { error, data } = message
    expect(casso.prove(JSON.stringify({ data, error }), headers, given)).toEqual({ ok: true })
  })
  it("is not believed when the amount was changed, and not without a readable body", () => {
    const changed = JSON.stringify({ ...message, data: { ...message.data, amount: 5990 } })
    expect(casso.prove(changed, headers, given)).toEqual({ ok: false, reason: "forged" })
    expect(casso.prove("{", headers, given)).toEqual({ ok: false, reason: "unsigned" })
  })
  it("is stale five minutes after its own stamp", () => {
    const now = at(1727948258788 + 300_001)
    expect(casso.prove(JSON.stringify(message), headers, { secret, now })).toEqual({
      ok: false,
      reason: "stale",
    })
  })
  it("is stale though freshly signed for an old moment", () => {
    const body = '{"data":{},"error":0}'
    const v1 = createHmac("sha512", secret).update(`1000.${body}`).digest("hex")
    const old = { "x-casso-signature": `t=1000,v1=${v1}` }
    expect(casso.prove(body, old, given)).toEqual({ ok: false, reason: "stale" })
  })
  it("tells the transfer; money that leaves has a negative amount", () => {
    expect(casso.read(message)).toMatchObject({
      transactionId: "0",
      direction: "in",
      accounts: ["88888888"],
      amountDong: 599_000,
      content: "giao dich thu nghiem",
    })
    const leaves = { ...message, data: { ...message.data, amount: -599000 } }
    expect(casso.read(leaves)).toMatchObject({ direction: "out", amountDong: 599_000 })
  })
})

describe("the services we know", () => {
  it("are found by their own names only", () => {
    expect(bankNamed("sepay")).toBe(sepay)
    expect(bankNamed("constructor")).toBeNull()
  })
})
