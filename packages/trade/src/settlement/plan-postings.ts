import { type BookedEntry, bookedLines } from "./booked.js"
import type { LegalParameter } from "./legal-parameter.js"
import { type MoneyFact, receiptPosting, refundPosting } from "./money-postings.js"
import type { Posting } from "./posting.js"
import { type RefundShares, reversalPosting } from "./reversal.js"
import { salePosting } from "./sale-posting.js"
import { paidForParcel, type SaleTerms } from "./sale-terms.js"

export interface RefundFact extends MoneyFact {
  shares?: RefundShares
}

/** What has happened to a parcel, as the orders and payments tell it. */
export interface ParcelFacts {
  receipts: readonly MoneyFact[]
  refunds: readonly RefundFact[]
  /** Null until all of it is in the buyer's hands. */
  deliveredAt: Date | null
}

/** The instant at which a sale was complete: delivered and paid in full, whichever came later (T-WHT-3). */
export function completedAt(terms: SaleTerms, facts: ParcelFacts): Date | null {
  const received = facts.receipts.reduce((total, receipt) => total + receipt.amountDong, 0)
  if (!facts.deliveredAt || received < paidForParcel(terms)) return null
  return new Date(Math.max(facts.deliveredAt.getTime(), ...facts.receipts.map(({ at }) => at.getTime())))
}

/**
 * Every posting that the facts of a parcel call for and the ledger does not have, in order: money that came, the sale
 * once it is complete, money that went back, and what each refund turns back of the sale. Planned again after booking
 * there is nothing left. `dayOf` gives the Vietnamese day of an instant; the law is that of the day of completion.
 */
export function planPostings(
  terms: SaleTerms,
  facts: ParcelFacts,
  booked: readonly BookedEntry[],
  { law, dayOf }: { law: readonly LegalParameter[]; dayOf: (instant: Date) => string },
): Posting[] {
  const refs = new Set(booked.map((entry) => entry.ref))
  const known: BookedEntry[] = [...booked]
  const due: Posting[] = []
  const add = (posting: Posting) => {
    if (refs.has(posting.ref) || posting.entries.length === 0) return
    refs.add(posting.ref)
    due.push(posting)
    known.push(...posting.entries.map((entry) => ({ ...entry, ref: posting.ref })))
  }
  for (const receipt of facts.receipts) add(receiptPosting(terms, receipt))
  const completed = completedAt(terms, facts)
  if (completed && !refs.has(`sale:${terms.orderId}`)) add(salePosting(terms, dayOf(completed), law))
  for (const refund of facts.refunds) add(refundPosting(terms, refund))
  if (!refs.has(`sale:${terms.orderId}`)) return due
  for (const refund of facts.refunds)
    if (!refs.has(`reversal:${refund.id}`)) add(reversalPosting(terms, refund, bookedLines(terms, known)))
  return due
}
