import { MedusaError } from "@medusajs/framework/utils"
import { type FieldErrors, Refusal } from "../../errors/refusal"

/** What a deed after the sale can be refused with, and what the caller can do. */
export const AFTER_SALE_CODES = {
  /** No such parcel in this purchase. */
  PARCEL_NOT_FOUND: MedusaError.Types.NOT_FOUND,
  /** Somebody else is at work on this parcel. Try again in a moment. */
  PARCEL_BUSY: MedusaError.Types.CONFLICT,
  /** It is packed: it may be refused at the door, or sent back. */
  PARCEL_PACKED: MedusaError.Types.CONFLICT,
  /** It was cancelled before. */
  PARCEL_CANCELLED: MedusaError.Types.CONFLICT,
  /** The purchase waits for its payment; unpaid it ends by itself. */
  PARCEL_NOT_PAID: MedusaError.Types.CONFLICT,
  /** It is not delivered yet, or the days of this reason are over. */
  RETURN_TOO_LATE: MedusaError.Types.CONFLICT,
  /** More units than were delivered and not asked back before. */
  RETURN_TOO_MANY: MedusaError.Types.CONFLICT,
  /** A photo is too large or no picture. */
  PHOTO_REFUSED: MedusaError.Types.INVALID_DATA,
  /** The id names no request. */
  RETURN_NOT_FOUND: MedusaError.Types.NOT_FOUND,
  /** It has been decided or received meanwhile. Load it again. */
  RETURN_STATE_REFUSES: MedusaError.Types.CONFLICT,
  /** More would go back than was paid and is left; `leftDong` says how much is. Note the cash first, or refund by hand. */
  RETURN_EXCEEDS_PAID: MedusaError.Types.CONFLICT,
  /** Too many messages within an hour. */
  TOO_MANY_MESSAGES: MedusaError.Types.CONFLICT,
  /** Only what was delivered is reviewed. */
  NOT_DELIVERED: MedusaError.Types.CONFLICT,
  /** One review a product and buyer. */
  ALREADY_REVIEWED: MedusaError.Types.CONFLICT,
  /** The id names no review. */
  REVIEW_NOT_FOUND: MedusaError.Types.NOT_FOUND,
} as const
export type AfterSaleCode = keyof typeof AFTER_SALE_CODES

export class AfterSaleError extends Refusal {
  readonly details: { leftDong?: number }

  constructor(
    code: AfterSaleCode,
    message: string,
    { fieldErrors = [], leftDong }: { fieldErrors?: FieldErrors; leftDong?: number } = {},
  ) {
    super(AFTER_SALE_CODES[code], code, message, fieldErrors)
    this.details = leftDong === undefined ? {} : { leftDong }
  }
}
