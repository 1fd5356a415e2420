/** What happens to a parcel (one Medusa order of a purchase); told after Medusa's own word of it. */
export const PARCEL_PACKED = "parcel.packed"
export const PARCEL_SHIPPED = "parcel.shipped"
export const PARCEL_DELIVERED = "parcel.delivered"
export const PARCEL_CANCELLED = "parcel.cancelled"
/** Comes once a look at a payment that gave money back: `refundIds` are all its refunds so far, in whole đồng. */
export const PARCEL_REFUNDED = "parcel.refunded"

/** `{ id }`: a buyer asks to send goods back. */
export const RETURN_REQUESTED = "return_request.requested"
/** `{ id }`: it was approved or refused. */
export const RETURN_DECIDED = "return_request.decided"
/** `{ id }`: the goods are back and the money is on its way. */
export const RETURN_RECEIVED = "return_request.received"

/** `{ id, orderId, groupId, code, writer }`: somebody wrote about a parcel. */
export const PARCEL_MESSAGE_WRITTEN = "parcel_message.written"
/** `{ id, productId, producerId }`: a review may be shown, or is not shown any more. */
export const REVIEW_MODERATED = "review.moderated"

export interface ParcelEvent {
  orderId: string
  groupId: string
  /** The purchase's code. */
  code: string
}

export interface ParcelRefunded extends ParcelEvent {
  paymentId: string
  refunds: { id: string; amountDong: number }[]
}
