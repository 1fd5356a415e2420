import { wholeDong } from "../money/whole-dong.js"

/** What happens to a company's credit. A reversal is the deed that undoes it, never an edit. */
export const CREDIT_DEEDS = ["reserve", "release", "invoice", "pay", "write_off"] as const
export type CreditDeed = (typeof CREDIT_DEEDS)[number]

/**
 * Accounts of the credit ledger: `reserved` against `commitment` for orders that are not invoiced, `receivable`
 * against `sales` for invoices, `bank` and `loss` for how an invoice ends.
 */
export type CreditAccount = "reserved" | "commitment" | "receivable" | "sales" | "bank" | "loss"

/** One side of a posting: debit positive, credit negative, whole đồng. */
export interface Posting {
  account: CreditAccount
  amountDong: number
}

/** What is open: orders not yet invoiced, and invoices not yet paid. */
export interface CreditBalance {
  reservedDong: number
  receivableDong: number
}

const between = (debit: CreditAccount, credit: CreditAccount, amountDong: number): Posting[] => [
  { account: debit, amountDong },
  { account: credit, amountDong: -amountDong },
]

/** The double entry of one deed over a positive amount: its sides sum to nothing. */
export function postingsOf(deed: CreditDeed, amountDong: number): Posting[] {
  if (wholeDong(amountDong) <= 0) throw new RangeError(`A deed needs a positive amount, not ${amountDong}`)
  if (deed === "reserve") return between("reserved", "commitment", amountDong)
  if (deed === "release") return between("commitment", "reserved", amountDong)
  if (deed === "invoice")
    return [...between("commitment", "reserved", amountDong), ...between("receivable", "sales", amountDong)]
  return between(deed === "pay" ? "bank" : "loss", "receivable", amountDong)
}

/** How a deed moves what is open. */
export function balanceAfter(balance: CreditBalance, deed: CreditDeed, amountDong: number): CreditBalance {
  const moved = (account: CreditAccount) =>
    postingsOf(deed, amountDong)
      .filter((posting) => posting.account === account)
      .reduce((sum, posting) => sum + posting.amountDong, 0)
  return {
    reservedDong: balance.reservedDong + moved("reserved"),
    receivableDong: balance.receivableDong + moved("receivable"),
  }
}

/** Room left under the limit; counted from what is open, never from all that was ever sold (T-WS-9). */
export function creditRoom(limitDong: number, balance: CreditBalance): number {
  return limitDong - balance.reservedDong - balance.receivableDong
}
