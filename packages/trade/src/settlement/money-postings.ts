import { type AccountCode, type Posting, postingOf } from "./posting.js"
import type { SaleTerms } from "./sale-terms.js"

/** Money that came for, or went back of, a parcel. */
export interface MoneyFact {
  /** Of the capture or refund. */
  id: string
  amountDong: number
  at: Date
}

const FUNDS: Readonly<Record<string, AccountCode>> = {
  vietqr: "bank",
  cod: "carrier",
  card: "card_gateway",
}

/** Where the money of a parcel lies: cash with the carrier until it remits, cards with the gateway. */
export function fundsOf(terms: Pick<SaleTerms, "collector" | "method">): AccountCode {
  return terms.collector === "producer" ? "direct" : (FUNDS[terms.method] ?? "bank")
}

/** The buyer has paid: the money is the buyer's until the sale is complete. */
export const receiptPosting = (terms: SaleTerms, receipt: MoneyFact): Posting =>
  moneyPosting(`receipt:${receipt.id}`, "receipt", fundsOf(terms), receipt.amountDong)

/** Money went back to the buyer. */
export const refundPosting = (terms: SaleTerms, refund: MoneyFact): Posting =>
  moneyPosting(`refund:${refund.id}`, "refund", fundsOf(terms), -refund.amountDong)

function moneyPosting(ref: string, kind: "receipt" | "refund", funds: AccountCode, amountDong: number) {
  const entry = { component: "money" as const, lineId: null }
  return postingOf(ref, kind, [
    { ...entry, account: funds, amountDong: -amountDong },
    { ...entry, account: "buyers", amountDong },
  ])
}
