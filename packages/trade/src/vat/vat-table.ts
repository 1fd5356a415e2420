import { splitByLargestRemainder } from "../money/split.js"
import { VAT_TREATMENTS, type VatTreatment, vatRateOf } from "./treatment.js"
import { vatInsideGross } from "./vat-amounts.js"

/** A line of one order: goods or shipping, price with VAT, discounts taken off. */
export interface VatLine {
  id: string
  treatment: VatTreatment
  grossDong: number
}

/** Null VAT: the invoice has no VAT line for it (not taxable, not declared, direct). */
interface TaxedSum {
  grossDong: number
  netDong: number
  vatDong: number | null
}
export interface VatTableLine extends VatLine, TaxedSum {}
export interface VatTableRow extends TaxedSum {
  treatment: VatTreatment
  lines: VatTableLine[]
}
export interface VatTable {
  /** One row for each treatment that occurs, in the order of VAT_TREATMENTS. */
  rows: VatTableRow[]
  grossDong: number
  netDong: number
  /** Sum of what VAT there is; 0 when no line has any. */
  vatDong: number
}

/**
 * VAT of ONE order by treatment, as its invoice states it. The VAT of a rate is computed once from the sum of
 * its lines and handed to the lines by largest remainder, so that lines, rows and total agree to the đồng.
 * Each producer issues an invoice of its own: never compute over the order group.
 */
export function vatTable(lines: readonly VatLine[]): VatTable {
  const rows = VAT_TREATMENTS.flatMap((treatment) => {
    const ofTreatment = lines.filter((line) => line.treatment === treatment)
    return ofTreatment.length > 0 ? [rowOf(treatment, ofTreatment)] : []
  })
  const total = (value: (row: VatTableRow) => number) => rows.reduce((sum, row) => sum + value(row), 0)
  return {
    rows,
    grossDong: total((row) => row.grossDong),
    netDong: total((row) => row.netDong),
    vatDong: total((row) => row.vatDong ?? 0),
  }
}

function rowOf(treatment: VatTreatment, lines: readonly VatLine[]): VatTableRow {
  const grossDong = lines.reduce((sum, line) => sum + line.grossDong, 0)
  const rate = vatRateOf(treatment)
  if (rate === null) {
    const untaxed = lines.map((line) => ({ ...line, netDong: line.grossDong, vatDong: null }))
    return { treatment, grossDong, netDong: grossDong, vatDong: null, lines: untaxed }
  }
  const amounts = vatInsideGross(grossDong, rate)
  const shares = splitByLargestRemainder(
    amounts.vatDong,
    lines.map((line) => line.grossDong),
  )
  const taxed = lines.map((line, index) => {
    const vatDong = shares[index] ?? 0
    return { ...line, netDong: line.grossDong - vatDong, vatDong }
  })
  return { treatment, ...amounts, lines: taxed }
}
