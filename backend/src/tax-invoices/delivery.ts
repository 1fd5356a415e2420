import type { VatTable, VatTableLine } from "@cho-phien/trade"
import type { PlainDate } from "@cho-phien/vietnam"
import type { InvoiceParty } from "../modules/tax-invoice"

/** A line of an invoice as it is told to who makes it. */
export interface InvoiceLine extends VatTableLine {
  name: string
  unit: string
  quantity: number
}

/** What one invoice is made from: one delivery of one producer (T-INV-2). */
export interface Delivery {
  /** `CP7K2M9QX3-2`; from the second delivery of a parcel on with `/2`. */
  number: string
  code: string
  deliveredOn: PlainDate
  producer: { id: string; slug: string; name: string }
  buyer: InvoiceParty | null
  lines: InvoiceLine[]
  table: VatTable
}
