import { MedusaError } from "@medusajs/framework/utils"
import { type FieldErrors, Refusal } from "../../errors/refusal"

/** What the office can be refused over postage. */
const CODES = {
  RATE_FIELDS_DISAGREE: MedusaError.Types.CONFLICT,
  PRODUCER_SHIPS_NOTHING: MedusaError.Types.NOT_FOUND,
} as const

export class ShippingError extends Refusal {
  constructor(code: keyof typeof CODES, message: string, fieldErrors: FieldErrors = []) {
    super(CODES[code], code, message, fieldErrors)
  }
}
