import { wholeDong } from "./whole-dong.js"

/**
 * Splits an amount in proportion to weights (whole numbers ≥ 0, usually line totals) so that the parts are
 * whole đồng and sum exactly to the amount (T-RND-3): each part gets its floor, the đồng left over go to the
 * largest remainders, ties to the earlier part. A negative amount is split by its absolute value. When all
 * weights are 0 the parts are equal. Nothing but 0 can be split over no parts.
 */
export function splitByLargestRemainder(amountDong: number, weights: readonly number[]): number[] {
  const amount = wholeDong(amountDong)
  if (weights.length === 0 && amount !== 0) throw new RangeError(`No parts to split ${amount} đồng over`)
  const shares = sharesOf(weights)
  const sum = shares.reduce((total, weight) => total + weight, 0n)
  const absolute = BigInt(Math.abs(amount))
  const parts = shares.map((weight) => Number((absolute * weight) / sum))
  const left = Math.abs(amount) - parts.reduce((total, part) => total + part, 0)
  for (const index of byRemainder(shares, absolute, sum).slice(0, left))
    parts[index] = (parts[index] ?? 0) + 1
  return amount < 0 ? parts.map((part) => (part === 0 ? 0 : -part)) : parts
}

/** BigInt: đồng times đồng outgrows what a number can hold exactly. */
function sharesOf(weights: readonly number[]): bigint[] {
  const shares = weights.map((weight) => {
    if (weight < 0) throw new RangeError(`A weight is not negative: ${weight}`)
    return BigInt(wholeDong(weight))
  })
  return shares.some((share) => share > 0n) ? shares : shares.map(() => 1n)
}

/** Positions by falling remainder; sorting is stable, so ties stay in order. */
function byRemainder(shares: readonly bigint[], amount: bigint, sum: bigint): number[] {
  const remainders = shares.map((weight, index) => ({ index, remainder: (amount * weight) % sum }))
  remainders.sort((a, b) => (a.remainder === b.remainder ? 0 : a.remainder > b.remainder ? -1 : 1))
  return remainders.map(({ index }) => index)
}
