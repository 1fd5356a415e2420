import type { Entry } from "./posting.js"
import type { BookedLine } from "./reversal.js"
import type { LineAmounts } from "./sale-posting.js"
import type { SaleTerms } from "./sale-terms.js"

/** An entry of the ledger with the posting it is of. */
export interface BookedEntry extends Entry {
  ref: string
}

/** The lines of a parcel as its sale was booked and as reversals have left them; read from the ledger, not computed. */
export function bookedLines(terms: SaleTerms, entries: readonly BookedEntry[]): BookedLine[] {
  const saleRef = `sale:${terms.orderId}`
  return terms.lines.map((line) => {
    const own = entries.filter((entry) => entry.lineId === line.id)
    const sold = own.filter((entry) => entry.ref === saleRef)
    const turned = own.filter((entry) => entry.ref.startsWith("reversal:"))
    return {
      id: line.id,
      kind: line.kind,
      amounts: amountsOf(sold),
      reversedPaidDong: amountIn(turned, "buyers", "money"),
    }
  })
}

function amountsOf(entries: readonly BookedEntry[]): LineAmounts {
  return {
    paidDong: -amountIn(entries, "buyers", "money"),
    voucherDong: -amountIn(entries, "voucher_cost", "voucher"),
    commissionDong: amountIn(entries, "commission", "commission"),
    commissionVatDong: amountIn(entries, "commission_vat", "commission_vat"),
    taxVatDong: amountIn(entries, "tax_vat", "tax_vat"),
    taxPitDong: amountIn(entries, "tax_pit", "tax_pit"),
  }
}

function amountIn(
  entries: readonly BookedEntry[],
  account: Entry["account"],
  component: Entry["component"],
): number {
  const amount = entries
    .filter((entry) => entry.account === account && entry.component === component)
    .reduce((total, entry) => total + entry.amountDong, 0)
  return amount === 0 ? 0 : amount
}
