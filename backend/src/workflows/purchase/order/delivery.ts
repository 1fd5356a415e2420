import type { Language } from "@cho-phien/vietnam"
import type { InvoiceParty } from "../../../modules/tax-invoice"

/** To whom a purchase goes, checked and normalised. */
export interface Delivery {
  recipientName: string
  phoneE164: string
  email: string | null
  provinceCode: string
  communeCode: string
  street: string
  /** As it is written on the parcel, in Vietnamese. */
  addressLine: string
  communeName: string
  provinceName: string
  note: string
  customerId: string | null
  /** The buyer says that whoever takes the parcels is 18 or older; asked for spirits only. */
  receiverOfAge: boolean
  language: Language
  /** Who the invoices are made out to; null where none were asked for. With it the buyer is a company. */
  invoice: InvoiceParty | null
}
