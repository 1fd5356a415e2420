import type { OrderedParcel, PurchaseView } from "@cho-phien/contract"
import type { PlainDate } from "@cho-phien/vietnam"

/** Who made and sends a parcel, as papers name it. */
export interface Sender {
  name: string
  addressLine: string
}

/** What a buyer gave for the invoice. */
export interface InvoiceParty {
  companyName: string
  taxCode: string
  address: string
  email: string
}

/** What papers about a purchase are made from. */
export interface PaperSource {
  purchase: PurchaseView
  /** By order id. */
  senders: ReadonlyMap<string, Sender>
  invoice: InvoiceParty | null
  /** The look-up page with the code filled in, for the QR. */
  purchaseUrl: string
  printedOn: PlainDate
  /** The shop runs on one machine for show: its papers have no value and say so. */
  isDemonstration: boolean
}

/** A paper about one parcel of it. */
export interface ParcelPaperSource extends PaperSource {
  parcel: OrderedParcel
}

/** `CP7K2M9QX3-2`: the second parcel of a purchase. */
export const parcelNumber = ({ purchase, parcel }: ParcelPaperSource): string =>
  `${purchase.code}-${purchase.parcels.findIndex(({ orderId }) => orderId === parcel.orderId) + 1}`
