import { MedusaError } from "@medusajs/framework/utils"
import { type FieldErrors, Refusal } from "../../errors/refusal"

/** What the office can be refused over a voucher. */
const CODES = {
  VOUCHER_NOT_FOUND: MedusaError.Types.NOT_FOUND,
  VOUCHER_FIELDS_DISAGREE: MedusaError.Types.CONFLICT,
} as const

export class VoucherError extends Refusal {
  constructor(code: keyof typeof CODES, message: string, fieldErrors: FieldErrors = []) {
    super(CODES[code], code, message, fieldErrors)
  }
}
