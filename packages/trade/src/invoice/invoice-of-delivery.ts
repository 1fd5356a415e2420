import type { VatTreatment } from "../vat/treatment.js"
import { type VatTable, vatTable } from "../vat/vat-table.js"
import { treatmentOn } from "./treatment-on.js"

/** A line of an order, goods or shipping, and how much of it went with which delivery. */
export interface DeliverableLine {
  id: string
  /** As it was at the sale. */
  treatment: VatTreatment
  /** The whole line with VAT, discounts taken off. */
  grossDong: number
  /** Units ordered. */
  quantity: number
  /** Units that went with earlier deliveries. */
  before: number
  /** Units of this delivery. */
  now: number
}

/**
 * What the invoice of ONE delivery states: several deliveries, several invoices, each for what was delivered (T-INV-2,
 * Decree 254/2026 art. 9.3). The pieces of a line sum to the whole line, whatever the deliveries.
 * @param deliveredOn `YYYY-MM-DD`, day in Vietnam; its rates are used
 */
export function invoiceOfDelivery(lines: readonly DeliverableLine[], deliveredOn: string): VatTable {
  return vatTable(
    lines
      .filter((line) => line.now > 0)
      .map((line) => ({
        id: line.id,
        treatment: treatmentOn(line.treatment, deliveredOn),
        grossDong: upTo(line, line.before + line.now) - upTo(line, line.before),
      })),
  )
}

/** Whole đồng of the first `units` of a line. */
function upTo({ id, grossDong, quantity }: DeliverableLine, units: number): number {
  if (!Number.isSafeInteger(units) || units < 0 || units > quantity)
    throw new RangeError(`${units} of ${quantity} units of line ${id} cannot be delivered`)
  return quantity === 0 ? 0 : Math.floor((grossDong * units) / quantity)
}
