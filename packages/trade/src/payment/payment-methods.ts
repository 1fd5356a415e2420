import type { ProductNature } from "./nature.js"

/** Ways to pay. `cod` is cash to the carrier; the others leave a trace at a bank. */
export const PAYMENT_METHODS = ["cod", "vietqr", "card"] as const
export type PaymentMethod = (typeof PAYMENT_METHODS)[number]

/** From this total a company needs a proof without cash to count the purchase (T-INV-7, Decree 144/2026 art. 4). */
export const COMPANY_CASHLESS_FROM_DONG = 5_000_000
/** Stripe charges no less than about half a dollar, and no more than eight digits of a currency without decimals. */
export const CARD_SMALLEST_DONG = 15_000
export const CARD_LARGEST_DONG = 99_999_999

/** What of a line decides how it may be paid and whether it may be ordered. */
export interface SaleLine {
  nature: ProductNature
}

/** What of a purchase, beside its lines, decides how it may be paid; what is left out decides nothing. */
export interface SaleFacts {
  /** Whole đồng, shipping included. */
  totalDong?: number
  /** The buyer gives a company's name and tax code for the invoice. */
  isCompany?: boolean
  /** Parcels are paid to their producers, and one of them has told no bank account. */
  lacksAccount?: boolean
}

export type RefusedReason =
  | "alcohol-is-cashless"
  | "company-is-cashless"
  | "card-amount"
  | "producer-without-account"
export interface RefusedMethod<Method extends PaymentMethod = PaymentMethod> {
  method: Method
  reason: RefusedReason
}
export interface PaymentChoice<Method extends PaymentMethod = PaymentMethod> {
  allowed: Method[]
  refused: RefusedMethod<Method>[]
}

/** Whether paying this way puts no cash into anyone's hand. */
export function isCashless(method: PaymentMethod): boolean {
  return method !== "cod"
}

/**
 * Which of the enabled methods a cart may be paid by, and why the others not. One bottle is enough: alcohol
 * sold online is paid without cash (Law 44/2019 on alcohol harm, art. 16.4).
 */
export function paymentMethodsFor<Method extends PaymentMethod>(
  lines: readonly SaleLine[],
  enabledMethods: readonly Method[],
  sale: SaleFacts = {},
): PaymentChoice<Method> {
  const refused = enabledMethods.flatMap((method) => {
    const reason = refusalOf(method, lines, sale)
    return reason ? [{ method, reason }] : []
  })
  return {
    allowed: enabledMethods.filter((method) => !refused.some((row) => row.method === method)),
    refused,
  }
}

function refusalOf(method: PaymentMethod, lines: readonly SaleLine[], sale: SaleFacts): RefusedReason | null {
  const { totalDong, isCompany = false, lacksAccount = false } = sale
  if (method === "cod") {
    if (lines.some((line) => line.nature === "alcohol")) return "alcohol-is-cashless"
    return isCompany && (totalDong ?? 0) >= COMPANY_CASHLESS_FROM_DONG ? "company-is-cashless" : null
  }
  if (method === "vietqr") return lacksAccount ? "producer-without-account" : null
  if (totalDong === undefined) return null
  return totalDong < CARD_SMALLEST_DONG || totalDong > CARD_LARGEST_DONG ? "card-amount" : null
}
