import { type FieldErrors, Refusal } from "../../errors/refusal"
import { WHOLESALE_CODES, type WholesaleCode } from "../../modules/wholesale"

/** What a page needs to say the refusal; goes into the answer's body. */
export interface WholesaleDetails {
  roomDong?: number
  productName?: string
}

/** A refusal of wholesale's own rules; `message` is for developers. */
export class WholesaleError extends Refusal {
  readonly details: WholesaleDetails

  constructor(
    code: WholesaleCode,
    message: string,
    details: WholesaleDetails = {},
    fieldErrors: FieldErrors = [],
  ) {
    super(WHOLESALE_CODES[code], code, message, fieldErrors)
    this.details = details
  }
}
