import { DeliveryAddress } from "@cho-phien/contract"
import { normalisePhone } from "@cho-phien/vietnam/phone"
import { communeByCode, searchCommunes } from "@cho-phien/vietnam/places"
import { formText } from "~/lib/form-text"

/** What the address part of a form holds, as typed. */
export type DeliveryValues = {
  recipientName: string
  phone: string
  provinceCode: string
  communeCode: string
  street: string
}
export type FieldFault = { field: string; code: string; message?: string }

/** Nothing typed yet. */
export const NO_DELIVERY: DeliveryValues = {
  recipientName: "",
  phone: "",
  provinceCode: "",
  communeCode: "",
  street: "",
}

/** The address as typed; a chosen commune brings its province when none was chosen. */
export function deliveryValues(form: FormData): DeliveryValues {
  const provinceCode = formText(form, "provinceCode", 2)
  const communeCode = formText(form, "communeCode", 5)
  return {
    recipientName: formText(form, "recipientName", 200),
    phone: formText(form, "phone", 60),
    provinceCode: provinceCode || (communeByCode(communeCode)?.provinceCode ?? ""),
    communeCode,
    street: formText(form, "street", 300),
  }
}

/** Everything wrong with an address at once, in the order of the fields; the backend checks the same again. */
export function deliveryFaults(values: DeliveryValues): FieldFault[] {
  const parsed = DeliveryAddress.safeParse(values)
  const shape = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => ({ field: String(path[0]), code: codeIn(message) }))
  const faults = [...shape, ...placeFaults(values), ...phoneFaults(values.phone)]
  return Object.keys(NO_DELIVERY).flatMap((field) => faults.find((fault) => fault.field === field) ?? [])
}

/** Messages of the contract that are codes; anything else is said as "required" by the field's own words. */
const codeIn = (message: string): string => (/^[a-z]+(-[a-z]+)*$/.test(message) ? message : "required")

function placeFaults({ provinceCode, communeCode }: DeliveryValues): FieldFault[] {
  const commune = communeByCode(communeCode)
  if (communeCode !== "" && !commune) return [{ field: "communeCode", code: "unknown-commune" }]
  if (commune && provinceCode !== "" && commune.provinceCode !== provinceCode)
    return [{ field: "communeCode", code: "commune-of-another-province" }]
  return []
}

function phoneFaults(typed: string): FieldFault[] {
  const phone = normalisePhone(typed)
  if (phone.ok) return phone.kind === "mobile" ? [] : [{ field: "phone", code: "not-mobile" }]
  if (phone.reason === "old-eleven-digit")
    return [{ field: "phone", code: phone.reason, message: phone.suggestion }]
  return [{ field: "phone", code: phone.reason }]
}

/** Communes for the typed search; when the chosen province has none of that name, the whole country is asked. */
export function findCommunes(query: string, provinceCode: string) {
  const here = searchCommunes(query, { ...(provinceCode ? { provinceCode } : {}), limit: 20 })
  return here.length > 0 || !provinceCode ? here : searchCommunes(query, { limit: 20 })
}
