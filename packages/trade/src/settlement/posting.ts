/**
 * Accounts of the ledger. A positive amount is what an account is owed or has earned, a negative one what lies in it
 * or was spent; so a producer's balance is simply the sum of its entries.
 */
export type AccountCode =
  | "bank"
  | "carrier"
  | "card_gateway"
  | "direct"
  | "buyers"
  | "commission"
  | "commission_vat"
  | "voucher_cost"
  | "tax_vat"
  | "tax_pit"
  | "shipping"
  | "payouts"
  | "goodwill"
  | `producer:${string}`

export const COMPONENTS = [
  "goods",
  "shipping",
  "voucher",
  "commission",
  "commission_vat",
  "tax_vat",
  "tax_pit",
  "money",
  "direct",
  "payout",
  "transfer",
  "adjustment",
] as const
/** What an entry is for; a statement sums by it. */
export type Component = (typeof COMPONENTS)[number]

export interface Entry {
  account: AccountCode
  component: Component
  amountDong: number
  /** The sale line it belongs to. */
  lineId: string | null
}

export const POSTING_KINDS = [
  "receipt",
  "sale",
  "refund",
  "reversal",
  "payout",
  "payout_settled",
  "payout_failed",
  "transfer",
  "adjustment",
] as const
export type PostingKind = (typeof POSTING_KINDS)[number]

/** Entries that are booked together or not at all; `ref` makes booking twice impossible. */
export interface Posting {
  ref: string
  kind: PostingKind
  entries: Entry[]
}

/** The account of a producer: what the platform owes it. */
export const producerAccount = (producerId: string): AccountCode => `producer:${producerId}`

/** Sum of entries; 0 for every posting. */
export const sumOf = (entries: readonly Pick<Entry, "amountDong">[]): number =>
  entries.reduce((total, entry) => total + entry.amountDong, 0)

/** A posting without empty entries. Throws when it does not sum to zero: such a posting is never booked. */
export function postingOf(ref: string, kind: PostingKind, entries: readonly Entry[]): Posting {
  if (sumOf(entries) !== 0) throw new RangeError(`The posting ${ref} does not sum to zero`)
  return { ref, kind, entries: entries.filter((entry) => entry.amountDong !== 0) }
}
