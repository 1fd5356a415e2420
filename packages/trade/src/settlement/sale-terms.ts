import type { TaxActivity } from "./withholding.js"

/** One line of a sale with the terms as they were when it was sold. Goods, or the parcel's shipping. */
export interface SaleTermsLine {
  id: string
  kind: "goods" | "shipping"
  /** Before every discount, VAT included, whole đồng. */
  grossDong: number
  /** Vouchers of the producer, and lower shipping that it grants. */
  sellerDiscountDong: number
  /** Vouchers of the platform: the buyer pays less, the seller gets the same. */
  platformDiscountDong: number
  commissionBp: number
  activity: TaxActivity
}

/** The parcel of one producer as it was sold. */
export interface SaleTerms {
  orderId: string
  producerId: string
  legalForm: string
  /** Into whose account the buyer pays. */
  collector: "platform" | "producer"
  /** Who earns the shipping fee: the producer who sends, or the platform that pays the carrier. */
  shippingEarner: "producer" | "platform"
  /** How it is paid: names the account of the ledger where the money is. */
  method: string
  lines: readonly SaleTermsLine[]
}

/** What the buyer pays for a line. */
export const paidFor = (line: SaleTermsLine): number =>
  line.grossDong - line.sellerDiscountDong - line.platformDiscountDong

/** What the seller is entitled to for a line (T-WHT-4): the base of commission and tax. */
export const baseOf = (line: SaleTermsLine): number => line.grossDong - line.sellerDiscountDong

/** What the buyer pays for the parcel. */
export const paidForParcel = (terms: SaleTerms): number =>
  terms.lines.reduce((total, line) => total + paidFor(line), 0)
