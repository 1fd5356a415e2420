/** What letters there are. The first part of an outbox key, so a name stays once it has been used. */
export const MAIL_KINDS = [
  "purchase_placed",
  "purchase_paid",
  "purchase_expired",
  "parcel_shipped",
  "parcel_delivered",
  "parcel_cancelled",
  "parcel_refunded",
  "return_requested",
  "return_decided",
  "producer_parcel",
] as const
export type MailKind = (typeof MAIL_KINDS)[number]

/** Ids of what a letter tells of, and the little that is known only at the event. */
export interface MailFacts {
  groupId: string
  /** The parcel; missing in letters about the whole purchase. */
  orderId?: string
  /** Whole đồng that go back. */
  amountDong?: number
  /** How a return request was decided, and why. */
  accepted?: boolean
  reason?: string
}

/** One letter of a kind about one thing. */
export const mailKey = (kind: MailKind, id: string): string => `${kind}:${id}`
