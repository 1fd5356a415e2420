import { MedusaError } from "@medusajs/framework/utils"
import { Refusal } from "../../errors/refusal"

/** What an operator's deed about money can be refused with. */
export const PAYMENT_CODES = {
  /** The id names no transfer. */
  TRANSFER_NOT_FOUND: MedusaError.Types.NOT_FOUND,
  /** The transfer has been matched or returned meanwhile. Load the list again. */
  TRANSFER_SETTLED: MedusaError.Types.CONFLICT,
  /** No purchase waits for a transfer under this code; its check character may be wrong. */
  PURCHASE_NOT_WAITING: MedusaError.Types.CONFLICT,
  /** Goods are not packed before the transfer has come. */
  PURCHASE_NOT_PAID: MedusaError.Types.CONFLICT,
  /** The shares of the parcels do not add up to what was asked for: nothing is captured. */
  SHARES_DISAGREE: MedusaError.Types.CONFLICT,
  /** No key of Stripe is configured, or it was taken away. */
  CARD_NOT_CONFIGURED: MedusaError.Types.NOT_ALLOWED,
  /** The id names no refund that a person pays back, or it is done. Load the list again. */
  REFUND_TASK_NOT_DUE: MedusaError.Types.CONFLICT,
  /** The id names nothing that is open at the reconciliation. Load the list again. */
  DISCREPANCY_NOT_OPEN: MedusaError.Types.CONFLICT,
  /** The id names no payment that is waited for. Load the list again. */
  AWAITED_NOT_FOUND: MedusaError.Types.CONFLICT,
} as const

export class PaymentError extends Refusal {
  constructor(code: keyof typeof PAYMENT_CODES, message: string) {
    super(PAYMENT_CODES[code], code, message)
  }
}
