/** Days after the due date in which an open amount is counted. */
export const AGEING_BUCKETS = ["current", "days1to30", "days31to60", "over60"] as const
export type AgeingBucket = (typeof AGEING_BUCKETS)[number]
export type Ageing = Record<AgeingBucket, number>

/** The bucket of an invoice that is `daysLate` days past its due day; on the due day it is not late yet. */
export function bucketOf(daysLate: number): AgeingBucket {
  if (daysLate <= 0) return "current"
  if (daysLate <= 30) return "days1to30"
  return daysLate <= 60 ? "days31to60" : "over60"
}

/** Open amounts by age, whole đồng; the buckets sum to what is open. */
export function ageingOf(open: readonly { daysLate: number; amountDong: number }[]): Ageing {
  const ageing: Ageing = { current: 0, days1to30: 0, days31to60: 0, over60: 0 }
  for (const { daysLate, amountDong } of open) ageing[bucketOf(daysLate)] += amountDong
  return ageing
}
