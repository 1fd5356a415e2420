import type { VatTreatment } from "@cho-phien/trade"
import { type OrderTotals, totalsOf, type WholesaleLine } from "@cho-phien/trade/wholesale"
import { goodFinder, type JudgedSheet, judgeSheet, type SheetRow } from "@cho-phien/trade/wholesale/sheet"
import type { CompanyGood } from "../offer/read-goods"

export interface SheetJudgement extends JudgedSheet {
  /** Lines to order; only rows without errors become lines. */
  lines: (WholesaleLine & { variantId: string })[]
  totals: OrderTotals
}

/** What the shop says about a sheet at this moment, with the goods as this company may order them. */
export function judgeRows(rows: readonly SheetRow[], goods: readonly CompanyGood[]): SheetJudgement {
  const byId = new Map(goods.map((good) => [good.variantId, { ...good, producerId: good.producer.id }]))
  const find = finderOf(goods)
  const judged = judgeSheet(rows, byId, (row) => {
    const found = find(row.text, row.text)
    if (found.kind === "one") return [found.variantId]
    return found.kind === "several" ? found.variantIds : found.nearest
  })
  const lines = judged.rows.flatMap((row, at): SheetJudgement["lines"] => {
    const variantId = rows[at]?.variantId
    const good = variantId ? byId.get(variantId) : undefined
    const casePriceDong = row.price?.casePriceDong
    if (!good || casePriceDong === undefined) return []
    return Object.entries(row.cellCases)
      .filter(([, cases]) => cases > 0)
      .map(([deliveryPointId, cases]) => ({
        id: `${good.variantId}:${deliveryPointId}`,
        variantId: good.variantId,
        producerId: good.producerId,
        deliveryPointId,
        treatment: good.offer.vat,
        cases,
        casePriceDong,
      }))
  })
  const merged = mergedLines(lines)
  return { ...judged, lines: merged, totals: totalsOf(merged) }
}

export const finderOf = (goods: readonly CompanyGood[]) =>
  goodFinder(
    goods.map(({ variantId, sku, codes, offer }) => ({
      variantId,
      sku,
      codes,
      name: offer.name,
      pack: offer.packTitle,
    })),
  )

/** VAT of an order by treatment: the sums of what its legs state. */
export function vatRowsOf(totals: OrderTotals): VatRow[] {
  const sums = new Map<VatTreatment, VatRow>()
  for (const { treatment, netDong, vatDong } of totals.legs.flatMap((leg) => leg.vat.rows)) {
    const sum = sums.get(treatment) ?? { treatment, netDong: 0, vatDong: vatDong === null ? null : 0 }
    sums.set(treatment, {
      treatment,
      netDong: sum.netDong + netDong,
      vatDong: vatDong === null ? null : (sum.vatDong ?? 0) + vatDong,
    })
  }
  return [...sums.values()]
}

interface VatRow {
  treatment: VatTreatment
  netDong: number
  vatDong: number | null
}

/** The same good for the same point in two rows is one line. */
function mergedLines<Line extends { id: string; cases: number }>(lines: readonly Line[]): Line[] {
  const merged = new Map<string, Line>()
  for (const line of lines) {
    const same = merged.get(line.id)
    merged.set(line.id, same ? { ...same, cases: same.cases + line.cases } : line)
  }
  return [...merged.values()]
}
