import { monthOf } from "@cho-phien/trade/wholesale"
import type { SheetRow } from "@cho-phien/trade/wholesale/sheet"
import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "../../../clock"
import {
  type CompanyRow,
  type OrderSheetRow,
  WHOLESALE_MODULE,
  type WholesaleService,
} from "../../../modules/wholesale"
import { type CompanyGood, readGoods } from "../offer/read-goods"
import { WholesaleError } from "../refusals"
import { judgeRows, type SheetJudgement } from "../sheet/judge"
import { contentOf, hashOf, type OrderContent } from "./content"

export interface ReadContent {
  goods: CompanyGood[]
  judged: SheetJudgement
  content: OrderContent
  hash: string
  totalDong: number
  month: string
}

/** The sheet as it would be ordered now; refuses one that has errors, is empty or below a producer's least order. */
export async function readContent(
  container: MedusaContainer,
  { company, sheet, salesChannelId }: { company: CompanyRow; sheet: OrderSheetRow; salesChannelId: string },
): Promise<ReadContent> {
  const goods = await readGoods(container, { company, salesChannelId })
  const judged = judgeRows(sheet.rows as unknown as SheetRow[], goods)
  if (judged.errorCount > 0)
    throw new WholesaleError("SHEET_HAS_ERRORS", `${judged.errorCount} rows have errors`)
  if (judged.lines.length === 0) throw new WholesaleError("SHEET_EMPTY", "Nothing is ordered")
  const points = await container
    .resolve<WholesaleService>(WHOLESALE_MODULE)
    .listDeliveryPoints({ company_id: company.id }, { take: null })
  if (judged.lines.some((line) => !points.some((point) => point.id === line.deliveryPointId)))
    throw new WholesaleError("NOT_IN_COMPANY", "A delivery point is not of this company")
  const [short] = belowMinimum(judged, goods, Number(company.min_order_dong))
  if (short)
    throw new WholesaleError("BELOW_PRODUCER_MINIMUM", `${short.producer} misses ${short.missingDong} đồng`, {
      productName: short.producer,
      roomDong: short.missingDong,
    })
  const content = contentOf(judged, new Map(goods.map((good) => [good.variantId, good.unitsPerCase])), {
    requestedOn: sheet.requested_on as unknown as Record<string, string>,
    poNumber: sheet.po_number,
  })
  return {
    goods,
    judged,
    content,
    hash: hashOf(content),
    totalDong: judged.totals.grossDong,
    month: monthOf(today()),
  }
}

/** Producers of which something is ordered, but less than the company's terms ask. */
export function belowMinimum(
  judged: SheetJudgement,
  goods: readonly CompanyGood[],
  minOrderDong: number,
): { producer: string; missingDong: number }[] {
  const names = new Map(goods.map((good) => [good.producer.id, good.producer.name]))
  const sums = new Map<string, number>()
  for (const leg of judged.totals.legs)
    sums.set(leg.producerId, (sums.get(leg.producerId) ?? 0) + leg.vat.grossDong)
  return [...sums].flatMap(([id, dong]) =>
    dong < minOrderDong ? [{ producer: names.get(id) ?? "", missingDong: minOrderDong - dong }] : [],
  )
}
