import { MedusaError } from "@medusajs/framework/utils"
import { type FieldErrors, Refusal } from "../../errors/refusal"

/** What a deed about settlement can be refused with. */
export const SETTLEMENT_CODES = {
  /** The lines of a parcel do not come to what the buyer pays for it: nothing is sold. */
  TERMS_DISAGREE: MedusaError.Types.CONFLICT,
  PRODUCER_UNKNOWN: MedusaError.Types.NOT_FOUND,
  PRODUCT_UNKNOWN: MedusaError.Types.NOT_FOUND,
  RULE_NOT_FOUND: MedusaError.Types.NOT_FOUND,
  /** Another rule for the same goods is in force on some of these days. */
  RULE_OVERLAPS: MedusaError.Types.CONFLICT,
  /** A rule that has been in force is ended, never moved. */
  RULE_HAS_BEGUN: MedusaError.Types.CONFLICT,
  PARAMETER_NOT_FOUND: MedusaError.Types.NOT_FOUND,
  /** There is a row of this figure from this day already. */
  PARAMETER_TAKEN: MedusaError.Types.CONFLICT,
  /** Nobody is owed anything up to that day. */
  NOTHING_OWED: MedusaError.Types.CONFLICT,
  BATCH_NOT_FOUND: MedusaError.Types.NOT_FOUND,
  /** The batch has gone on meanwhile. Load it again. */
  BATCH_STATE_REFUSES: MedusaError.Types.CONFLICT,
  /** Who drafted a batch does not approve it. */
  SECOND_PERSON_NEEDED: MedusaError.Types.FORBIDDEN,
  ITEM_NOT_FOUND: MedusaError.Types.NOT_FOUND,
  ITEM_STATE_REFUSES: MedusaError.Types.CONFLICT,
  /** A month is stated when it is over. */
  PERIOD_NOT_OVER: MedusaError.Types.CONFLICT,
  STATEMENT_NOT_FOUND: MedusaError.Types.NOT_FOUND,
  ORDER_UNKNOWN: MedusaError.Types.NOT_FOUND,
} as const
export type SettlementCode = keyof typeof SETTLEMENT_CODES

export class SettlementError extends Refusal {
  constructor(code: SettlementCode, message: string, fieldErrors: FieldErrors = []) {
    super(SETTLEMENT_CODES[code], code, message, fieldErrors)
  }
}
