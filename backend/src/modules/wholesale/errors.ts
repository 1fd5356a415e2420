import { MedusaError } from "@medusajs/framework/utils"

/** Every code that wholesale refuses with, and what the caller can do. */
export const WHOLESALE_CODES = {
  /** The person does not belong to a company of this id, or it does not exist: the same answer for both. */
  COMPANY_NOT_FOUND: MedusaError.Types.NOT_FOUND,
  /** The person's roles do not allow the deed. Ask the company's admin. */
  ROLE_MISSING: MedusaError.Types.FORBIDDEN,
  /** The company may not order now: not approved yet, refused or suspended. */
  COMPANY_NOT_APPROVED: MedusaError.Types.FORBIDDEN,
  /** Fields of an application or a delivery point are wrong; see `fieldErrors`. */
  INVALID_BODY: MedusaError.Types.INVALID_DATA,
  /** Somebody changed it since it was read. Read it again. */
  CHANGED_MEANWHILE: MedusaError.Types.CONFLICT,
  /** The company's state does not allow this decision. */
  STATE_REFUSES: MedusaError.Types.CONFLICT,
  /** The last admin of a company stays one. */
  LAST_ADMIN: MedusaError.Types.CONFLICT,
  /** The member, point, sheet or order is not of this company. */
  NOT_IN_COMPANY: MedusaError.Types.NOT_FOUND,
  /** The invitation is over, was used, or is for another e-mail address. */
  INVITATION_NOT_VALID: MedusaError.Types.CONFLICT,
  /** Rows of the sheet have errors; mend or remove them first. */
  SHEET_HAS_ERRORS: MedusaError.Types.CONFLICT,
  /** Nothing is ordered in the sheet. */
  SHEET_EMPTY: MedusaError.Types.CONFLICT,
  /** The sheet costs another sum than was shown. Look at it again. */
  TOTAL_CHANGED: MedusaError.Types.CONFLICT,
  /** Goods of a producer cost less than its least order. */
  BELOW_PRODUCER_MINIMUM: MedusaError.Types.CONFLICT,
  /** The company wants its own order number on every order. */
  PO_REQUIRED: MedusaError.Types.CONFLICT,
  /** Another order of the company has this number. */
  PO_TAKEN: MedusaError.Types.CONFLICT,
  /** The order would exceed the credit limit; `roomDong` is left. */
  CREDIT_EXCEEDED: MedusaError.Types.CONFLICT,
  /** Somebody else ordered the goods meanwhile. */
  OUT_OF_STOCK: MedusaError.Types.CONFLICT,
  /** Who asked cannot approve. */
  OWN_ORDER: MedusaError.Types.FORBIDDEN,
  /** The order has been decided already. */
  ORDER_DECIDED: MedusaError.Types.CONFLICT,
  /** Prices, stock or the order itself differ from what is being approved; it has to be asked again. */
  ORDER_OUTDATED: MedusaError.Types.CONFLICT,
  /** A payment is larger than what is owed. */
  PAYMENT_TOO_LARGE: MedusaError.Types.CONFLICT,
  /** Nobody works on a wholesale order before this moment is over. Try again. */
  COMPANY_BUSY: MedusaError.Types.CONFLICT,
} as const

export type WholesaleCode = keyof typeof WHOLESALE_CODES
