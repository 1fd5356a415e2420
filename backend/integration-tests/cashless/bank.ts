import { createHmac } from "node:crypto"
import type { PurchaseResponse, PurchaseView } from "@cho-phien/contract"
import { expect } from "vitest"
import { now } from "../../src/clock"
import type { Answer, Client } from "../client"
import type { Harness } from "../harness"

const SECRET = "a bank secret only for the tests"
export const ACCOUNT = "113366668888"

let lastId = Date.now() % 1_000_000_000

/** What SePay says of one transfer that comes in; every one is another unless its id is given. */
export function aTransfer(content: string, amountDong: number, changes: object = {}): object {
  lastId += 1
  return {
    id: lastId,
    gateway: "VietinBank",
    transactionDate: "2026-11-25 14:02:37",
    accountNumber: ACCOUNT,
    code: null,
    content: `MBVCB.3278907687 ${content} CT tu 0011`,
    transferType: "in",
    transferAmount: amountDong,
    accumulated: 0,
    subAccount: null,
    referenceCode: `FT${lastId}`,
    description: "",
    ...changes,
  }
}

interface Forgery {
  secret?: string
  sentAt?: Date
  /** Signed is what was sent; this is what arrives. */
  arrives?: object
}

/** Sends it as the bank's service does: signed over the raw body. */
export function tell(h: Harness, transfer: object, forgery: Forgery = {}): Promise<Answer> {
  const sentAt = Math.floor((forgery.sentAt ?? now()).getTime() / 1000)
  const signed = `${sentAt}.${JSON.stringify(transfer)}`
  const signature = createHmac("sha256", forgery.secret ?? SECRET)
    .update(signed)
    .digest("hex")
  return h.anyone
    .with({ "x-sepay-timestamp": String(sentAt), "x-sepay-signature": `sha256=${signature}` })
    .post("/hooks/bank/sepay", forgery.arrives ?? transfer)
}

/** The purchase as its buyer sees it. */
export async function lookAt(
  shop: Client,
  order: { code: string; accessToken: string },
): Promise<PurchaseView> {
  const reader = shop.with({ "x-purchase-token": order.accessToken })
  const { body } = await reader.get<PurchaseResponse>(`/store/shopping/purchases/${order.code}`)
  return body.purchase
}

/** Waits until the message has been worked through and the buyer sees that state. */
export async function untilTransferIs(
  shop: Client,
  order: { code: string; accessToken: string },
  state: "paid" | "waiting" | "expired",
): Promise<PurchaseView> {
  const see = async () => (await lookAt(shop, order)).transfer?.state
  await expect.poll(see, { timeout: 20_000, interval: 150 }).toBe(state)
  return lookAt(shop, order)
}
