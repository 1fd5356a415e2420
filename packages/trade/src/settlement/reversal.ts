import { splitByLargestRemainder } from "../money/split.js"
import { type Entry, type Posting, postingOf } from "./posting.js"
import { type LineAmounts, lineEntries } from "./sale-posting.js"
import type { SaleTerms } from "./sale-terms.js"
import { shareOf } from "./share-of.js"

/** A line as it was booked, and how much of what the buyer paid for it has gone back. */
export interface BookedLine {
  id: string
  kind: "goods" | "shipping"
  amounts: LineAmounts
  reversedPaidDong: number
}

/** Which part of a refund is for which line, where the return says so. */
export type RefundShares = ReadonlyMap<string, number>

/**
 * Turns back what a refund undoes. Every amount of a line goes back by cumulative rounding (T-WHT-11): after k of n
 * đồng exactly `round(amount × k ÷ n)` has gone back, so that pieces sum to the whole and nothing is taken twice.
 * What no line can take (more than was sold) is the platform's goodwill.
 */
export function reversalPosting(
  terms: SaleTerms,
  refund: { id: string; amountDong: number; shares?: RefundShares },
  lines: readonly BookedLine[],
): Posting {
  const taken = refundByLine(refund.amountDong, lines, refund.shares)
  const entries = lines.flatMap((line) => {
    const now = taken.get(line.id) ?? 0
    return now === 0 ? [] : lineEntries(terms, line, negated(partOf(line, now)))
  })
  const rest = refund.amountDong - [...taken.values()].reduce((total, amount) => total + amount, 0)
  const goodwill: Entry[] = [
    { account: "buyers", component: "money", amountDong: rest, lineId: null },
    { account: "goodwill", component: "adjustment", amountDong: -rest, lineId: null },
  ]
  return postingOf(`reversal:${refund.id}`, "reversal", [...entries, ...goodwill])
}

/**
 * Đồng of a refund by line: first as the return says, then over the goods in proportion to what is left of them, and
 * only what goods cannot take comes off the shipping.
 */
export function refundByLine(
  amountDong: number,
  lines: readonly BookedLine[],
  shares: RefundShares = new Map(),
): Map<string, number> {
  const taken = new Map<string, number>()
  let left = amountDong
  const take = (line: BookedLine, wanted: number) => {
    const already = taken.get(line.id) ?? 0
    const amount = Math.min(wanted, left, line.amounts.paidDong - line.reversedPaidDong - already)
    if (amount <= 0) return
    taken.set(line.id, already + amount)
    left -= amount
  }
  for (const line of lines) take(line, shares.get(line.id) ?? 0)
  for (const kind of ["goods", "shipping"] as const) {
    const open = lines.filter((line) => line.kind === kind)
    const room = open.map((line) => line.amounts.paidDong - line.reversedPaidDong - (taken.get(line.id) ?? 0))
    const most = room.reduce((total, part) => total + part, 0)
    if (most === 0) continue
    const parts = splitByLargestRemainder(Math.min(left, most), room)
    for (const [index, line] of open.entries()) take(line, parts[index] ?? 0)
  }
  return taken
}

function partOf(line: BookedLine, nowDong: number): LineAmounts {
  const { amounts, reversedPaidDong: before } = line
  const part = (total: number) =>
    shareOf(total, before + nowDong, amounts.paidDong) - shareOf(total, before, amounts.paidDong)
  return {
    paidDong: nowDong,
    voucherDong: part(amounts.voucherDong),
    commissionDong: part(amounts.commissionDong),
    commissionVatDong: part(amounts.commissionVatDong),
    taxVatDong: part(amounts.taxVatDong),
    taxPitDong: part(amounts.taxPitDong),
  }
}

const negated = (amounts: LineAmounts): LineAmounts => ({
  paidDong: -amounts.paidDong,
  voucherDong: -amounts.voucherDong,
  commissionDong: -amounts.commissionDong,
  commissionVatDong: -amounts.commissionVatDong,
  taxVatDong: -amounts.taxVatDong,
  taxPitDong: -amounts.taxPitDong,
})
