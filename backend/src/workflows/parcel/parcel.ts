/** Money that came or went back on a parcel's own payment, whole đồng. */
export interface ParcelMoney {
  id: string
  amountDong: number
  at: Date
}

export interface ParcelLine {
  itemId: string
  productId: string | null
  name: string
  packTitle: string
  quantity: number
  /** Units that are with the buyer. */
  delivered: number
  /** What the line was sold for after its discounts. */
  totalDong: number
  /** Kept chilled or frozen: complaints come within 48 hours. */
  isFresh: boolean
}

/** Everything that has happened to one parcel. */
export interface Parcel {
  orderId: string
  groupId: string
  code: string
  isCancelled: boolean
  producer: { id: string; name: string; slug: string } & Seller
  lines: ParcelLine[]
  shippingDong: number
  /** Where its packages left from; null while nothing is packed. */
  locationId: string | null
  placedAt: Date
  cancelledAt: Date | null
  cancelNote: string
  packages: { packedAt: Date | null; shippedAt: Date | null; deliveredAt: Date | null }[]
  trackingNumber: string | null
  trackingUrl: string | null
  payments: { id: string; receipts: ParcelMoney[]; refunds: ParcelMoney[] }[]
}

export interface Seller {
  legalForm: string
  communeCode: string
  email: string | null
  isDemonstration: boolean
}

const sum = (money: readonly ParcelMoney[]): number => money.reduce((dong, row) => dong + row.amountDong, 0)

/** All that was paid for a parcel and all that went back. */
export const paidDong = ({ payments }: Parcel): number => sum(payments.flatMap(({ receipts }) => receipts))
export const refundedDong = ({ payments }: Parcel): number => sum(payments.flatMap(({ refunds }) => refunds))

/** What one payment still holds. */
export const leftOf = ({ receipts, refunds }: Parcel["payments"][number]): number =>
  sum(receipts) - sum(refunds)

/** When all of it was with the buyer; null before. */
export function deliveredAt({ lines, packages }: Parcel): Date | null {
  const times = packages.flatMap(({ deliveredAt }) => (deliveredAt ? [deliveredAt.getTime()] : []))
  const isAll = lines.every((line) => line.delivered >= line.quantity)
  return isAll && times.length > 0 ? new Date(Math.max(...times)) : null
}

export const isPacked = ({ packages }: Parcel): boolean => packages.length > 0
