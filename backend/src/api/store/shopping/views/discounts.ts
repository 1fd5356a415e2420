import type { GivenDiscount } from "@cho-phien/contract"

/** The same codes added up, in the order in which they first appear. */
export function sumDiscounts(discounts: readonly GivenDiscount[]): GivenDiscount[] {
  const byCode = new Map<string, number>()
  for (const { code, amountDong } of discounts) byCode.set(code, (byCode.get(code) ?? 0) + amountDong)
  return [...byCode].map(([code, amountDong]) => ({ code, amountDong }))
}
