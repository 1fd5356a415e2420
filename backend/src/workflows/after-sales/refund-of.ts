/** One line of a parcel, and how many of its units went back before and go back now. */
export interface RefundLine {
  totalDong: number
  quantity: number
  before: number
  now: number
}

/**
 * What goes back for these units, whole đồng: each line by its price after discounts, rounded over all units together
 * (of 1 250 đ for three pieces 417, 416 and 417), so that all units give back exactly what was paid for them. When the
 * last unit of the parcel goes back, its shipping goes back too: every reason to return is the seller's.
 */
export function refundOf(lines: readonly RefundLine[], shippingDong: number): number {
  const goods = lines.reduce(
    (dong, line) => dong + partOf(line, line.before + line.now) - partOf(line, line.before),
    0,
  )
  const isRest = lines.every((line) => line.before + line.now >= line.quantity)
  const isAny = lines.some((line) => line.now > 0)
  return goods + (isRest && isAny ? shippingDong : 0)
}

const partOf = ({ totalDong, quantity }: RefundLine, units: number): number =>
  Math.floor((2 * totalDong * units + quantity) / (2 * quantity))
