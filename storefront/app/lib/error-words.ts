import type { PlainKey } from "~/words/types"

/** Code of a refusal → its words. A code that is missing here is said as "cannot be used", and a test lists it. */
const WORDS: Readonly<Record<string, PlainKey>> = {
  required: "error.required",
  "too-long": "error.too-long",
  invalid: "error.invalid",
  INVALID: "error.invalid",
  NOT_FOUND: "error.not-found",
  TOO_MANY_REQUESTS: "error.too-many",
  UNAVAILABLE: "error.unavailable",
  CART_NOT_FOUND: "error.cart-gone",
  CART_PLACED: "error.cart-placed",
  CART_BUSY: "error.busy",
  CART_EMPTY: "error.cart-empty",
  LINE_NOT_FOUND: "error.line-gone",
  VARIANT_NOT_FOUND: "error.variant-gone",
  NOT_FOR_SALE: "error.not-for-sale",
  ASK_PRODUCER: "error.ask-producer",
  ALCOHOL_NEEDS_CASHLESS: "error.alcohol",
  METHOD_NOT_ALLOWED: "error.method",
  COMPANY_NEEDS_CASHLESS: "checkout.companyCashless",
  ONLY_LEFT: "error.only-left",
  OUT_OF_STOCK: "error.out-of-stock",
  SHIPPING_NOT_FOUND: "error.shipping",
  TOTAL_CHANGED: "error.total-changed",
  ATTEMPT_OVERTAKEN: "error.overtaken",
  INVALID_BODY: "error.body",
  INVALID_QUERY: "error.invalid",
  INVALID_TEXT: "error.text",
  PURCHASE_NOT_FOUND: "error.purchase-gone",
  TOO_MANY_TRIES: "error.too-many",
  DOOR_CLOSED: "error.door-closed",
}

/** A field's own words for a code: "Enter the recipient's phone number" says more than "needs to be filled in". */
const FIELD_WORDS: Readonly<Record<string, PlainKey>> = {
  "recipientName.required": "error.name-required",
  "recipientName.not-a-name": "error.not-a-name",
  "phone.required": "error.phone-required",
  "phone.empty": "error.phone-required",
  "phone.not-a-number": "error.phone",
  "phone.too-short": "error.phone-short",
  "phone.too-long": "error.phone-long",
  "phone.foreign": "error.phone-foreign",
  "phone.unknown-number": "error.phone-unknown",
  "phone.premium": "error.phone-premium",
  "phone.not-mobile": "error.phone-landline",
  "provinceCode.required": "error.province",
  "provinceCode.unknown-province": "error.province",
  "communeCode.required": "error.commune",
  "communeCode.invalid-format": "error.commune",
  "communeCode.unknown-commune": "error.commune",
  "communeCode.commune-of-another-province": "error.commune-elsewhere",
  "street.required": "error.street",
  "email.invalid": "error.email",
  "email.required": "error.email-required",
  "password.required": "error.password-required",
  "password.too-short": "error.password-short",
  "name.required": "error.own-name",
  "invoice.companyName.required": "error.invoice-name",
  "invoice.companyName.invalid": "error.invoice-name",
  "invoice.taxCode.required": "error.tax-code",
  "invoice.taxCode.tax-code-empty": "error.tax-code",
  "invoice.taxCode.tax-code-not-digits": "error.tax-code-form",
  "invoice.taxCode.tax-code-wrong-length": "error.tax-code-form",
  "invoice.taxCode.tax-code-wrong-check-digit": "error.tax-code-check",
  "invoice.taxCode.tax-code-wrong-branch": "error.tax-code-branch",
  "invoice.address.required": "error.invoice-address",
  "invoice.address.invalid": "error.invoice-address",
  "invoice.email.required": "error.invoice-email",
  "invoice.email.invalid": "error.invoice-email",
  "code.required": "error.code-required",
}

/** Every code that has words. */
export const KNOWN_ERROR_CODES: readonly string[] = Object.keys(WORDS)

/** The key of the words for a code, as its field says it when a field is given. */
export const errorWords = (code: string, field?: string): PlainKey =>
  (field && FIELD_WORDS[`${field}.${code}`]) || WORDS[code] || "error.invalid"
