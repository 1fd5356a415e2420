import { commissionOn } from "./commission.js"
import { type LegalParameter, legalParameterOn } from "./legal-parameter.js"
import { type Entry, type Posting, postingOf, producerAccount } from "./posting.js"
import { baseOf, paidFor, type SaleTerms, type SaleTermsLine } from "./sale-terms.js"
import { rateOf } from "./share-of.js"
import { withheldOn, withholdingOn } from "./withholding.js"

/** What a line comes to; a reversal turns each of them back in proportion. */
export interface LineAmounts {
  /** By the buyer. */
  paidDong: number
  /** By the platform for its voucher. */
  voucherDong: number
  commissionDong: number
  commissionVatDong: number
  taxVatDong: number
  taxPitDong: number
}

/** The amounts of a line sold under these terms, by the law of the day on which the sale is complete. */
export function lineAmounts(
  terms: SaleTerms,
  line: SaleTermsLine,
  day: string,
  law: readonly LegalParameter[],
): LineAmounts {
  const isSellers = line.kind === "goods" || terms.shippingEarner === "producer"
  const rate = isSellers
    ? withholdingOn(day, { legalForm: terms.legalForm, activity: line.activity }, law)
    : null
  const tax = rate ? withheldOn(baseOf(line), rate) : { vatDong: 0, pitDong: 0 }
  const commissionDong = line.kind === "goods" ? commissionOn(baseOf(line), line.commissionBp) : 0
  const vatBp = legalParameterOn(day, "commission_vat", "all", law)?.vatBp ?? 0
  return {
    paidDong: paidFor(line),
    voucherDong: line.platformDiscountDong,
    commissionDong,
    commissionVatDong: rateOf(commissionDong, vatBp),
    taxVatDong: tax.vatDong,
    taxPitDong: tax.pitDong,
  }
}

/** The sale of a parcel is complete (delivered and paid, T-WHT-3): the buyer's money becomes the seller's and ours. */
export function salePosting(terms: SaleTerms, day: string, law: readonly LegalParameter[]): Posting {
  const entries = terms.lines.flatMap((line) => lineEntries(terms, line, lineAmounts(terms, line, day, law)))
  return postingOf(`sale:${terms.orderId}`, "sale", entries)
}

/** The entries of a line's amounts; with negative amounts they are its reversal. */
export function lineEntries(
  terms: SaleTerms,
  line: Pick<SaleTermsLine, "id" | "kind">,
  amounts: LineAmounts,
): Entry[] {
  const lineId = line.id
  const producer = producerAccount(terms.producerId)
  const { kind } = line
  const earner = kind === "shipping" && terms.shippingEarner === "platform" ? "shipping" : producer
  const both = (component: Entry["component"], account: Entry["account"], amountDong: number): Entry[] => [
    { account: producer, component, amountDong: -amountDong, lineId },
    { account, component, amountDong, lineId },
  ]
  return [
    { account: "buyers", component: "money", amountDong: -amounts.paidDong, lineId },
    { account: "voucher_cost", component: "voucher", amountDong: -amounts.voucherDong, lineId },
    { account: earner, component: kind, amountDong: amounts.paidDong + amounts.voucherDong, lineId },
    ...both("commission", "commission", amounts.commissionDong),
    ...both("commission_vat", "commission_vat", amounts.commissionVatDong),
    ...both("tax_vat", "tax_vat", amounts.taxVatDong),
    ...both("tax_pit", "tax_pit", amounts.taxPitDong),
    // paid straight to the producer: it has that part already
    ...(terms.collector === "producer" ? both("direct", "direct", amounts.paidDong) : []),
  ]
}
