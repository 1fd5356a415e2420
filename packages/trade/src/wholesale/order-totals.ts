import type { VatTreatment } from "../vat/treatment.js"
import { type VatTable, type VatTableLine, vatTable } from "../vat/vat-table.js"

/** One good for one delivery point. */
export interface WholesaleLine {
  id: string
  producerId: string
  deliveryPointId: string
  treatment: VatTreatment
  cases: number
  /** Whole đồng for one case, VAT included. */
  casePriceDong: number
}

/** What one producer brings to one delivery point: one Medusa order, one delivery note, one invoice. */
export interface Leg {
  producerId: string
  deliveryPointId: string
  lines: VatTableLine[]
  vat: VatTable
}

export interface OrderTotals {
  legs: Leg[]
  grossDong: number
  netDong: number
  vatDong: number
}

/**
 * Splits an order into legs and states VAT for each, since each leg is invoiced alone; the order's totals are the
 * sums over its legs, never a computation of their own. Lines without cases are left out.
 */
export function totalsOf(lines: readonly WholesaleLine[]): OrderTotals {
  const groups = new Map<string, WholesaleLine[]>()
  for (const line of lines.filter((candidate) => candidate.cases > 0)) {
    const key = JSON.stringify([line.producerId, line.deliveryPointId])
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  const legs = [...groups.values()].flatMap(legOf)
  const sum = (value: (leg: Leg) => number) => legs.reduce((total, leg) => total + value(leg), 0)
  return {
    legs,
    grossDong: sum((leg) => leg.vat.grossDong),
    netDong: sum((leg) => leg.vat.netDong),
    vatDong: sum((leg) => leg.vat.vatDong),
  }
}

function legOf(lines: readonly WholesaleLine[]): Leg[] {
  const [first] = lines
  if (!first) return []
  const vat = vatTable(
    lines.map(({ id, treatment, cases, casePriceDong }) => ({
      id,
      treatment,
      grossDong: cases * casePriceDong,
    })),
  )
  return [
    {
      producerId: first.producerId,
      deliveryPointId: first.deliveryPointId,
      lines: vat.rows.flatMap((row) => row.lines),
      vat,
    },
  ]
}

/**
 * A case price as Medusa keeps it, which counts units: a whole unit price, rounded up, and what must come off the line
 * so that it costs exactly `cases` case prices.
 */
export function unitPriceOf(line: { cases: number; casePriceDong: number; unitsPerCase: number }): {
  unitPriceDong: number
  units: number
  offDong: number
} {
  const units = line.cases * line.unitsPerCase
  const unitPriceDong = Math.ceil(line.casePriceDong / line.unitsPerCase)
  return { unitPriceDong, units, offDong: unitPriceDong * units - line.casePriceDong * line.cases }
}
