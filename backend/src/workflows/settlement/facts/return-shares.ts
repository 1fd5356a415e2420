import { shareOf } from "@cho-phien/trade"

/** A line of goods as it was sold; `id` is the sale line's. */
export interface SoldUnits {
  id: string
  orderLineId: string
  quantity: number
  /** By the buyer, whole đồng. */
  paidDong: number
}

/** Units by the id of the order's line. */
export type Units = ReadonlyMap<string, number>

/**
 * What of a return's refund is for which sale line, as the return computes it: each line by its units, cumulative, so
 * that the last piece takes what is left of the line.
 */
export function returnShares(lines: readonly SoldUnits[], before: Units, now: Units): Map<string, number> {
  return new Map(
    lines.flatMap((line) => {
      const back = now.get(line.orderLineId) ?? 0
      if (back === 0) return []
      const already = before.get(line.orderLineId) ?? 0
      const upTo = (units: number) => shareOf(line.paidDong, Math.min(units, line.quantity), line.quantity)
      return [[line.id, upTo(already + back) - upTo(already)] as const]
    }),
  )
}

/** Two returns of one parcel together. */
export function plus(a: Units, b: Units): Map<string, number> {
  const sum = new Map(a)
  for (const [id, units] of b) sum.set(id, (sum.get(id) ?? 0) + units)
  return sum
}
