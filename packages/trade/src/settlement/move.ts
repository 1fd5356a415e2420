import { type AccountCode, type Posting, postingOf } from "./posting.js"

/** Money between the platform's own accounts, from → to (T-COD-1: collected by the carrier, then remitted). */
export const MONEY_MOVES = {
  /** The carrier paid in the cash that it had collected. */
  carrier_remitted: ["carrier", "bank"],
  /** The gateway paid out the cards. */
  gateway_paid: ["card_gateway", "bank"],
  /** Tax withheld was paid to the state (monthly, by the 20th; T-WHT-8). */
  tax_vat_paid: ["bank", "tax_vat"],
  tax_pit_paid: ["bank", "tax_pit"],
  /** Carriers were paid for what they carried. */
  carrier_paid: ["bank", "shipping"],
} as const satisfies Record<string, readonly [AccountCode, AccountCode]>
export type MoneyMove = keyof typeof MONEY_MOVES

/** The amount leaves the first account and arrives at the second; what a liability receives is owed no more. */
export function movePosting(ref: string, move: MoneyMove, amountDong: number): Posting {
  const [from, to] = MONEY_MOVES[move]
  const entry = { component: "transfer" as const, lineId: null }
  return postingOf(`transfer:${ref}`, "transfer", [
    { ...entry, account: from, amountDong },
    { ...entry, account: to, amountDong: -amountDong },
  ])
}
