import type { ErrorBody, PlaceOrderBody } from "@cho-phien/contract"
import { clean, cleanLines } from "@cho-phien/vietnam"
import { normalisePhone } from "@cho-phien/vietnam/phone"
import {
  communeByCode,
  communeName,
  formatAddress,
  provinceByCode,
  provinceName,
} from "@cho-phien/vietnam/places"
import type { Delivery } from "../../../../workflows/purchase/order/delivery"
import { ShoppingError } from "../../../../workflows/purchase/refusals"
import { readInvoiceParty } from "./read-invoice-party"

type FieldErrors = NonNullable<ErrorBody["fieldErrors"]>

/** Checks what only the country knows: the phone, and that the commune lies in the province. Refuses field by field. */
export function readDelivery(body: PlaceOrderBody, customerId: string | null): Delivery {
  const phone = normalisePhone(body.phone)
  const province = provinceByCode(body.provinceCode)
  const commune = communeByCode(body.communeCode)
  const recipientName = clean(printable(body.recipientName))
  const street = clean(printable(body.street))
  const invoice = readInvoiceParty(body.invoice)
  const problems: FieldErrors = [
    ...(/\p{L}.*\p{L}/u.test(recipientName) ? [] : [problem("recipientName", "not-a-name")]),
    ...phoneProblems(phone),
    ...(province ? [] : [problem("provinceCode", "unknown-province")]),
    ...(commune ? [] : [problem("communeCode", "unknown-commune")]),
    ...(province && commune && commune.provinceCode !== province.code
      ? [problem("communeCode", "commune-of-another-province")]
      : []),
    ...(street.length >= 3 ? [] : [problem("street", "required")]),
    ...invoice.problems,
  ]
  if (problems.length > 0 || !phone.ok || !commune || !province) {
    const fields = problems.map(({ field, code }) => `${field}: ${code}`).join("; ")
    throw new ShoppingError("INVALID_BODY", `The delivery was refused: ${fields}`, {}, problems)
  }
  return {
    recipientName,
    phoneE164: phone.e164,
    email: body.email === "" ? null : body.email.toLowerCase(),
    provinceCode: province.code,
    communeCode: commune.code,
    street,
    addressLine: formatAddress({ street, commune }),
    communeName: communeName(commune),
    provinceName: provinceName(province),
    note: cleanLines(printable(body.note)),
    customerId,
    receiverOfAge: body.receiverOfAge,
    language: body.lang,
    invoice: invoice.party,
  }
}

/** Only a mobile number: the carrier calls it at the door. An old number is answered with the one it became. */
function phoneProblems(phone: ReturnType<typeof normalisePhone>): FieldErrors {
  if (phone.ok) return phone.kind === "mobile" ? [] : [problem("phone", "not-mobile")]
  if (phone.reason === "old-eleven-digit") return [problem("phone", phone.reason, phone.suggestion)]
  return [problem("phone", phone.reason)]
}

const problem = (field: string, code: string, message = code) => ({ field, code, message })

/** Without control characters, which no keyboard sends and Postgres refuses; line breaks stay. */
const printable = (text: string) => text.replace(/[^\P{Cc}\n\r\t]/gu, "")
