import { MedusaError } from "@medusajs/framework/utils"
import { type FieldErrors, Refusal } from "../../errors/refusal"

/** Every code a cart, an order or a look-up can be refused with, and what the caller can do. */
export const SHOPPING_CODES = {
  /** The id names no cart. Start a new one. */
  CART_NOT_FOUND: MedusaError.Types.NOT_FOUND,
  /** The cart was ordered already. Show the purchase, start a new cart. */
  CART_PLACED: MedusaError.Types.CONFLICT,
  /** Another request is working on this cart. Try again in a moment. */
  CART_BUSY: MedusaError.Types.CONFLICT,
  /** Nothing is in the cart. */
  CART_EMPTY: MedusaError.Types.CONFLICT,
  /** The line is not in this cart (any more). Show the cart again. */
  LINE_NOT_FOUND: MedusaError.Types.NOT_FOUND,
  /** No such pack of a product. */
  VARIANT_NOT_FOUND: MedusaError.Types.NOT_FOUND,
  /** Not listed now: a draft, withdrawn, without a price or without a producer. Take the line out. */
  NOT_FOR_SALE: MedusaError.Types.CONFLICT,
  /** A stay or a tour: asked for at the host, never put into a cart. */
  ASK_PRODUCER: MedusaError.Types.CONFLICT,
  /** Alcohol sold online is paid without cash (Law 44/2019, art. 16.4), and only cash is switched on. */
  ALCOHOL_NEEDS_CASHLESS: MedusaError.Types.CONFLICT,
  /** This way to pay is not open to these goods. Choose another. */
  METHOD_NOT_ALLOWED: MedusaError.Types.CONFLICT,
  /** From 5 million đồng an invoice to a company needs a payment without cash (T-INV-7). Choose another way. */
  COMPANY_NEEDS_CASHLESS: MedusaError.Types.CONFLICT,
  /** Fewer units are left than wanted; `available` says how many. */
  ONLY_LEFT: MedusaError.Types.CONFLICT,
  /** Sold to somebody else meanwhile; `lineId` and `available` say what. Change the quantity. */
  OUT_OF_STOCK: MedusaError.Types.CONFLICT,
  /** The chosen shipping does not exist for this producer, or none does. */
  SHIPPING_NOT_FOUND: MedusaError.Types.CONFLICT,
  /** The total is not the one the buyer was shown; `cart` is the present one. Show it and ask again. */
  TOTAL_CHANGED: MedusaError.Types.CONFLICT,
  /** No voucher has this code. */
  VOUCHER_UNKNOWN: MedusaError.Types.NOT_FOUND,
  /** It gives nothing before its first moment, or not any more. */
  VOUCHER_NOT_YET: MedusaError.Types.CONFLICT,
  VOUCHER_OVER: MedusaError.Types.CONFLICT,
  /** Others have used it as often as it may be. With an order: nothing was ordered; `cart` is the present one. */
  VOUCHER_USED_UP: MedusaError.Types.CONFLICT,
  /** This buyer has used it as often as one buyer may; only known with the order. */
  VOUCHER_USED_BY_BUYER: MedusaError.Types.CONFLICT,
  /** Nothing in the cart is what it is for. */
  VOUCHER_NOT_FOR_THESE_GOODS: MedusaError.Types.CONFLICT,
  /** Its goods are worth too little; `missingDong` says how much is wanting. */
  VOUCHER_MINIMUM_NOT_MET: MedusaError.Types.CONFLICT,
  /** Spirits are handed only to somebody of age, and the buyer has not said so. */
  AGE_NOT_DECLARED: MedusaError.Types.CONFLICT,
  /** The payment of this attempt was given back or replaced; start the order again. */
  ATTEMPT_OVERTAKEN: MedusaError.Types.CONFLICT,
  /** Fields of the address or contact are wrong; see `fieldErrors`. */
  INVALID_BODY: MedusaError.Types.INVALID_DATA,
  /** No purchase with this code that this reader may see. */
  PURCHASE_NOT_FOUND: MedusaError.Types.NOT_FOUND,
  /** Tried too often; wait as long as `Retry-After` says. */
  TOO_MANY_TRIES: MedusaError.Types.NOT_ALLOWED,
  /** A door of Medusa's that this shop does not use. */
  DOOR_CLOSED: MedusaError.Types.FORBIDDEN,
} as const

export type ShoppingCode = keyof typeof SHOPPING_CODES

/** What a page needs to say the refusal; goes into the answer's body. */
export interface RefusalDetails {
  available?: number
  lineId?: string
  productName?: string
  /** What is wanting to a voucher's minimum, whole đồng. */
  missingDong?: number
}

/** A refusal of the shop's own rules; `message` is for developers. */
export class ShoppingError extends Refusal {
  readonly details: RefusalDetails

  constructor(
    code: ShoppingCode,
    message: string,
    details: RefusalDetails = {},
    fieldErrors: FieldErrors = [],
  ) {
    super(SHOPPING_CODES[code], code, message, fieldErrors)
    this.details = details
  }
}

/** Whether an error is this refusal; by its code, because a workflow keeps an error's properties but not its class. */
export function isRefused(error: unknown, code: ShoppingCode): boolean {
  return (error as { code?: unknown } | null)?.code === code
}
