import { PaymentMethod, PlaceOrderBody } from "@cho-phien/contract"
import { formText } from "~/lib/form-text"
import {
  type DeliveryValues,
  deliveryFaults,
  deliveryValues,
  type FieldFault,
  NO_DELIVERY,
} from "./delivery-form"
import { type InvoiceValues, invoiceFaults, invoiceValues } from "./invoice-form"
import { WAY_FIELD } from "./way-field"

/** Everything a shopper typed or chose at checkout. */
export type OrderValues = DeliveryValues & {
  email: string
  note: string
  /** Shipping option by producer slug. */
  shipping: Record<string, string>
  method: PaymentMethod
  /** Whoever takes the parcels is 18 or older. */
  receiverOfAge: boolean
  /** Null when no invoice is wanted. */
  invoice: InvoiceValues | null
  shownTotalDong: number
}

export const NO_ORDER: OrderValues = {
  ...NO_DELIVERY,
  email: "",
  note: "",
  shipping: {},
  method: "cod",
  receiverOfAge: false,
  invoice: null,
  shownTotalDong: 0,
}

/** The checkout form as typed. */
export function orderValues(form: FormData): OrderValues {
  const shipping = [...form.keys()]
    .filter((name) => name.startsWith(WAY_FIELD))
    .slice(0, 100)
    .map((name) => [name.slice(WAY_FIELD.length), formText(form, name, 64)] as const)
  const shown = Number(formText(form, "shownTotalDong", 15))
  return {
    ...deliveryValues(form),
    email: formText(form, "email", 300),
    note: formText(form, "note", 1000),
    shipping: Object.fromEntries(shipping),
    method: PaymentMethod.catch("cod").parse(formText(form, "method", 20)),
    receiverOfAge: formText(form, "receiverOfAge", 5) === "yes",
    invoice: invoiceValues(form),
    shownTotalDong: Number.isSafeInteger(shown) && shown > 0 ? shown : 0,
  }
}

/** Everything wrong with the form, one fault a field, in the order of the page. */
export function orderFaults(values: OrderValues): FieldFault[] {
  const email = PlaceOrderBody.shape.email.safeParse(values.email)
  const note = PlaceOrderBody.shape.note.safeParse(values.note)
  return [
    ...deliveryFaults(values),
    ...(email.success ? [] : [{ field: "email", code: "invalid" }]),
    ...(note.success ? [] : [{ field: "note", code: "too-long" }]),
    ...invoiceFaults(values.invoice),
  ]
}
