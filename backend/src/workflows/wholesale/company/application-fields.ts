import type { ApplyBody } from "@cho-phien/contract"
import { clean, cleanLines, validateTaxCode } from "@cho-phien/vietnam"
import { WholesaleError } from "../refusals"
import { checkedPlace } from "./checked-place"

/** An application's fields as they are stored; every wrong one is named at once. */
export function applicationFields(body: ApplyBody) {
  const tax = validateTaxCode(body.taxCode)
  const { problems, fields } = checkedPlace(body)
  const all = [...(tax.ok ? [] : [{ field: "taxCode", code: tax.reason, message: tax.reason }]), ...problems]
  if (!tax.ok || all.length > 0)
    throw new WholesaleError("INVALID_BODY", "The application was refused", {}, all)
  return {
    ...fields,
    tax_code: tax.taxCode,
    legal_name: clean(body.legalName),
    representative: clean(body.representative),
    position: clean(body.position),
    invoice_email: body.invoiceEmail.toLowerCase(),
    message: cleanLines(body.message),
  }
}
