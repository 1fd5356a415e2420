import { wholeDong } from "../money/whole-dong.js"

/**
 * `total × part ÷ whole` in whole đồng, halves away from zero; exact also where the product outgrows a number.
 * Over nothing (`whole` 0) there is no share.
 */
export function shareOf(totalDong: number, part: number, whole: number): number {
  if (whole === 0) return 0
  if (whole < 0 || part < 0) throw new RangeError(`Not a share: ${part} of ${whole}`)
  const product = BigInt(Math.abs(wholeDong(totalDong))) * BigInt(wholeDong(part))
  const rounded = Number((2n * product + BigInt(whole)) / (2n * BigInt(whole)))
  return totalDong < 0 && rounded > 0 ? -rounded : rounded
}

/** One hundredth of a per cent: rates of commission and tax are whole numbers of it (8 % = 800). */
export const BASIS_POINTS = 10_000

/** A rate in basis points of an amount, half up (T-RND-4). */
export const rateOf = (amountDong: number, rateBp: number): number =>
  shareOf(amountDong, rateBp, BASIS_POINTS)
