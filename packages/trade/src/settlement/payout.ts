import { type Posting, postingOf, producerAccount } from "./posting.js"

/** Why a producer gets nothing this time; the balance stays where it is. */
export const HELD_REASONS = ["no_account", "account_changed", "below_minimum", "balance_changed"] as const
export type HeldReason = (typeof HELD_REASONS)[number]

export interface PayoutQuestion {
  /** What the ledger owes the producer now. */
  balanceDong: number
  /** What it owed at the end of the last day that this batch counts. */
  balanceThenDong: number
  /** What other batches are already about to pay. */
  reservedDong: number
  minimumDong: number
  hasAccount: boolean
}

/**
 * What a batch pays a producer: never more than is owed now (so that a refund after the cut-off day is clawed back
 * first), never what another batch pays, never a negative amount. Null when nothing is owed.
 */
export function payoutFor(question: PayoutQuestion): { amountDong: number; held: HeldReason | null } | null {
  const owed = Math.min(question.balanceDong, question.balanceThenDong) - question.reservedDong
  if (owed <= 0) return null
  if (!question.hasAccount) return { amountDong: owed, held: "no_account" }
  return { amountDong: owed, held: owed < question.minimumDong ? "below_minimum" : null }
}

interface PayoutItem {
  id: string
  producerId: string
  amountDong: number
}

/** The order to pay has gone to the bank: what the producer was owed is on its way. */
export const payoutPosting = ({ id, producerId, amountDong }: PayoutItem): Posting =>
  postingOf(`payout:${id}`, "payout", [
    { account: producerAccount(producerId), component: "payout", amountDong: -amountDong, lineId: null },
    { account: "payouts", component: "payout", amountDong, lineId: null },
  ])

/** The bank has paid it. */
export const payoutSettledPosting = ({ id, amountDong }: PayoutItem): Posting =>
  postingOf(`payout-settled:${id}`, "payout_settled", [
    { account: "payouts", component: "payout", amountDong: -amountDong, lineId: null },
    { account: "bank", component: "payout", amountDong, lineId: null },
  ])

/** The bank did not pay it, or sent it back after it had (`wasPaid`): the producer is owed it again. */
export const payoutFailedPosting = ({ id, producerId, amountDong }: PayoutItem, wasPaid: boolean): Posting =>
  postingOf(`payout-${wasPaid ? "returned" : "failed"}:${id}`, "payout_failed", [
    { account: wasPaid ? "bank" : "payouts", component: "payout", amountDong: -amountDong, lineId: null },
    { account: producerAccount(producerId), component: "payout", amountDong, lineId: null },
  ])

/** A correction by hand: the counter account says whether the platform bears it or money moved at the bank. */
export const adjustmentPosting = (
  ref: string,
  adjustment: { producerId: string; amountDong: number; counter: "goodwill" | "bank" },
): Posting =>
  postingOf(`adjustment:${ref}`, "adjustment", [
    {
      account: producerAccount(adjustment.producerId),
      component: "adjustment",
      amountDong: adjustment.amountDong,
      lineId: null,
    },
    {
      account: adjustment.counter,
      component: "adjustment",
      amountDong: -adjustment.amountDong,
      lineId: null,
    },
  ])
