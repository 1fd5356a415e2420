/** A person's limit over a calendar month in Asia/Ho_Chi_Minh, whole đồng; null is no limit. */
export interface SpendingLimit {
  limitDong: number | null
  /** What the person has ordered in the month already, without what was refused or cancelled. */
  spentDong: number
}

/** Whether the order fits; the limit is over the month, so that ordering again and again does not get round it. */
export function checkSpending(
  { limitDong, spentDong }: SpendingLimit,
  orderDong: number,
): { ok: true } | { ok: false; reason: "over-month"; roomDong: number } {
  if (limitDong === null || spentDong + orderDong <= limitDong) return { ok: true }
  return { ok: false, reason: "over-month", roomDong: Math.max(0, limitDong - spentDong) }
}

/** Month `YYYY-MM` of a calendar day in Vietnam (`YYYY-MM-DD`). */
export const monthOf = (day: string): string => day.slice(0, 7)
