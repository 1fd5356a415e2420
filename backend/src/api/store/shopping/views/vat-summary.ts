import type { CartView } from "@cho-phien/contract"
import { type VatLine, vatRateOf, vatTable } from "@cho-phien/trade"

type VatSummary = CartView["vat"]

/** VAT inside one order, per rate; treatments without VAT share the row `percent: null`. */
export function vatOfOrder(lines: readonly VatLine[]): VatSummary {
  const rows = vatTable(lines).rows.map((row) => ({
    percent: vatRateOf(row.treatment),
    netDong: row.netDong,
    vatDong: row.vatDong ?? 0,
  }))
  return sumVat([rows])
}

/** Adds the rows of several orders by rate, lowest first, those without VAT last: each order was rounded alone. */
export function sumVat(orders: readonly VatSummary[]): VatSummary {
  const byRate = new Map<number | null, VatSummary[number]>()
  for (const { percent, netDong, vatDong } of orders.flat()) {
    const before = byRate.get(percent) ?? { percent, netDong: 0, vatDong: 0 }
    byRate.set(percent, {
      percent,
      netDong: before.netDong + netDong,
      vatDong: before.vatDong + vatDong,
    })
  }
  return [...byRate.values()]
    .filter((row) => row.netDong !== 0 || row.vatDong !== 0)
    .sort((a, b) => (a.percent ?? 101) - (b.percent ?? 101))
}
