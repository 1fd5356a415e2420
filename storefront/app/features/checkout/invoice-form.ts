import { InvoiceBody } from "@cho-phien/contract"
import { validateTaxCode } from "@cho-phien/vietnam"
import { formText } from "~/lib/form-text"
import type { FieldFault } from "./delivery-form"

const FIELDS = ["companyName", "taxCode", "address", "email"] as const

/** Who the invoices are made out to, as typed. */
export type InvoiceValues = Record<(typeof FIELDS)[number], string>

/** Field of the form; also its place in the body of the order. */
export const invoiceField = (name: keyof InvoiceValues): string => `invoice.${name}`

/** What was typed; null when all of it was left empty: no invoice is wanted. */
export function invoiceValues(form: FormData): InvoiceValues | null {
  const values: InvoiceValues = { companyName: "", taxCode: "", address: "", email: "" }
  for (const name of FIELDS) values[name] = formText(form, invoiceField(name), 300)
  return FIELDS.some((name) => values[name] !== "") ? values : null
}

/** Everything wrong with it, one fault a field; the backend checks the same again. */
export function invoiceFaults(values: InvoiceValues | null): FieldFault[] {
  if (!values) return []
  const parsed = InvoiceBody.safeParse(values)
  const wrong = new Set((parsed.error?.issues ?? []).map(({ path }) => path[0]))
  return FIELDS.flatMap((name): FieldFault[] => {
    const field = invoiceField(name)
    if (values[name] === "") return [{ field, code: "required" }]
    const taxCode = name === "taxCode" ? validateTaxCode(values.taxCode) : { ok: true as const }
    if (!taxCode.ok) return [{ field, code: `tax-code-${taxCode.reason}` }]
    return wrong.has(name) ? [{ field, code: "invalid" }] : []
  })
}
