import type { ErrorBody, InvoiceBody } from "@cho-phien/contract"
import { clean, validateTaxCode } from "@cho-phien/vietnam"
import type { InvoiceParty } from "../../../../modules/tax-invoice"

type FieldErrors = NonNullable<ErrorBody["fieldErrors"]>

interface ReadInvoice {
  party: InvoiceParty | null
  problems: FieldErrors
}

/** Checks the tax code of who wants invoices: its check digit, and that a branch has a number. */
export function readInvoiceParty(body: InvoiceBody | null): ReadInvoice {
  if (!body) return { party: null, problems: [] }
  const taxCode = validateTaxCode(body.taxCode)
  if (!taxCode.ok) {
    const code = `tax-code-${taxCode.reason}`
    return { party: null, problems: [{ field: "invoice.taxCode", code, message: code }] }
  }
  return {
    party: {
      companyName: clean(body.companyName),
      taxCode: taxCode.taxCode,
      address: clean(body.address),
      email: body.email.toLowerCase(),
    },
    problems: [],
  }
}
