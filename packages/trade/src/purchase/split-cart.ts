import { splitByLargestRemainder } from "../money/split.js"
import { wholeDong } from "../money/whole-dong.js"

/** A discount on a line as the cart computed it: a fraction of a đồng is possible here and nowhere after. */
export interface RawDiscount {
  code: string
  amount: number
}

export interface SplitLine {
  id: string
  producerId: string | null
  unitPriceDong: number
  quantity: number
  discounts: readonly RawDiscount[]
}

/** How the goods of one producer travel; the amount is what is charged, in whole đồng. */
export interface SplitShipping {
  id: string
  producerId: string | null
  amountDong: number
}

export interface PartLine extends Omit<SplitLine, "discounts" | "producerId"> {
  /** Whole đồng off, by code. */
  discounts: { code: string; amountDong: number }[]
  totalDong: number
}

/** What becomes one order: the goods of one producer and their way. */
export interface Part {
  producerId: string
  lines: PartLine[]
  shipping: SplitShipping
  itemsDong: number
  shippingDong: number
  totalDong: number
}

export type CartSplit =
  | { ok: true; parts: Part[]; itemsDong: number; shippingDong: number; totalDong: number }
  | {
      ok: false
      reason: "line-without-producer" | "producer-without-shipping" | "shipping-of-nobody"
      id: string
    }

/**
 * Splits a cart by producer, in the order in which producers first appear. Discounts become whole đồng code by
 * code over all lines (largest remainder), so the parts sum to the whole to the đồng and the sum of the parts is
 * what the buyer pays. Prices include VAT.
 */
export function splitCart(lines: readonly SplitLine[], shippings: readonly SplitShipping[]): CartSplit {
  const orphan = lines.find((line) => !line.producerId)
  if (orphan) return { ok: false, reason: "line-without-producer", id: orphan.id }
  const producerIds = [...new Set(lines.flatMap((line) => line.producerId ?? []))]
  const stray = shippings.find(
    (shipping) => !shipping.producerId || !producerIds.includes(shipping.producerId),
  )
  if (stray) return { ok: false, reason: "shipping-of-nobody", id: stray.id }

  const priced = pricedLines(lines)
  const parts: Part[] = []
  for (const producerId of producerIds) {
    const shipping = shippings.find((candidate) => candidate.producerId === producerId)
    if (!shipping) return { ok: false, reason: "producer-without-shipping", id: producerId }
    const own = priced.filter((_, index) => lines[index]?.producerId === producerId)
    const itemsDong = sum(own.map((line) => line.totalDong))
    const shippingDong = wholeDong(shipping.amountDong)
    parts.push({
      producerId,
      lines: own,
      shipping,
      itemsDong,
      shippingDong,
      totalDong: itemsDong + shippingDong,
    })
  }
  const itemsDong = sum(parts.map((part) => part.itemsDong))
  const shippingDong = sum(parts.map((part) => part.shippingDong))
  return { ok: true, parts, itemsDong, shippingDong, totalDong: itemsDong + shippingDong }
}

function pricedLines(lines: readonly SplitLine[]): PartLine[] {
  const off = wholeDiscounts(lines)
  return lines.map(({ id, unitPriceDong, quantity }, index) => {
    const discounts = off[index] ?? []
    const gross = wholeDong(unitPriceDong) * quantity
    return {
      id,
      unitPriceDong,
      quantity,
      discounts,
      totalDong: gross - sum(discounts.map((d) => d.amountDong)),
    }
  })
}

/**
 * Per line, the whole đồng of each code; a code's đồng sum to its rounded total over all lines. A line is never worth
 * less than nothing: a đồng too many, rounded up by two codes, goes to another line of the code, or is not taken.
 */
function wholeDiscounts(lines: readonly SplitLine[]): PartLine["discounts"][] {
  const codes = [...new Set(lines.flatMap((line) => line.discounts.map((discount) => discount.code)))]
  const result: PartLine["discounts"][] = lines.map(() => [])
  const left = lines.map((line) => wholeDong(line.unitPriceDong) * line.quantity)
  for (const code of codes) {
    const raw = lines.map((line) => sum(line.discounts.filter((d) => d.code === code).map((d) => d.amount)))
    // thousandths of a đồng are weight enough to find the largest remainder
    const shares = splitByLargestRemainder(
      Math.round(sum(raw)),
      raw.map((amount) => Math.round(amount * 1000)),
    )
    const rooms = raw.map((amount, index) => (amount > 0 ? (left[index] ?? 0) : 0))
    for (const [index, amountDong] of within(shares, rooms).entries()) {
      left[index] = (left[index] ?? 0) - amountDong
      if (amountDong > 0) result[index]?.push({ code, amountDong })
    }
  }
  return result
}

/** The shares, none larger than its room; what does not fit goes where there is room, first to last. */
function within(shares: readonly number[], rooms: readonly number[]): number[] {
  const fitting = shares.map((share, index) => Math.min(share, rooms[index] ?? 0))
  let over = sum(shares) - sum(fitting)
  return fitting.map((share, index) => {
    const more = Math.min(over, (rooms[index] ?? 0) - share)
    over -= more
    return share + more
  })
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)
