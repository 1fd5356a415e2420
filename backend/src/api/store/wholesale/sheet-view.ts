import type { SheetView } from "@cho-phien/contract"
import type { SheetRow } from "@cho-phien/trade/wholesale/sheet"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { OrderSheetRow } from "../../../modules/wholesale"
import { readGoods } from "../../../workflows/wholesale/offer/read-goods"
import { belowMinimum } from "../../../workflows/wholesale/order/read-content"
import { WholesaleError } from "../../../workflows/wholesale/refusals"
import { judgeRows } from "../../../workflows/wholesale/sheet/judge"
import type { Membership } from "./require-membership"

/** The member's own sheet of that id; anybody else's is not there. */
export async function ownSheet(
  { wholesale, member, company }: Membership,
  id: string,
): Promise<OrderSheetRow> {
  const [sheet] = await wholesale.listOrderSheets({ id, member_id: member.id, company_id: company.id })
  if (!sheet) throw new WholesaleError("NOT_IN_COMPANY", `There is no sheet ${id}`)
  return sheet as OrderSheetRow
}

/** A sheet with what the shop says about it at this moment. */
export async function readSheetView(
  container: MedusaContainer,
  { company, wholesale, salesChannelId }: Membership,
  sheet: OrderSheetRow,
): Promise<SheetView> {
  const rows = sheet.rows as unknown as SheetRow[]
  const [goods, orders] = await Promise.all([
    readGoods(container, { company, salesChannelId }),
    sheet.state === "ordered" ? wholesale.listPurchaseOrders({ sheet_id: sheet.id }) : [],
  ])
  const judged = judgeRows(rows, goods)
  return {
    id: sheet.id,
    state: sheet.state,
    revision: sheet.revision,
    savedAt: new Date(sheet.updated_at).toISOString(),
    poNumber: sheet.po_number,
    note: sheet.note,
    requestedOn: sheet.requested_on as unknown as Record<string, string>,
    rows: rows.map((row, at) => {
      const { cases = 0, price, totalDong = 0, problems = [] } = judged.rows[at] ?? {}
      return {
        ...row,
        cells: { ...row.cells },
        cases,
        casePriceDong: price?.casePriceDong ?? null,
        totalDong,
        problems,
      }
    }),
    netDong: judged.totals.netDong,
    vatDong: judged.totals.vatDong,
    totalDong: judged.totals.grossDong,
    errorCount: judged.errorCount,
    belowMinimum: belowMinimum(judged, goods, Number(company.min_order_dong)),
    orderCode: orders[0]?.code ?? null,
  }
}

/** Saves a sheet, or tells that another device was faster. */
export async function saveSheet(
  { wholesale }: Membership,
  sheet: OrderSheetRow,
  expectedRevision: number,
  fields: Partial<{ rows: SheetRow[]; requestedOn: Record<string, string>; poNumber: string; note: string }>,
): Promise<OrderSheetRow> {
  const isSaved = await wholesale.saveSheet(sheet.id, expectedRevision, {
    rows: fields.rows ?? sheet.rows,
    requested_on: fields.requestedOn ?? sheet.requested_on,
    po_number: fields.poNumber ?? sheet.po_number,
    note: fields.note ?? sheet.note,
  })
  if (!isSaved)
    throw new WholesaleError("CHANGED_MEANWHILE", `The sheet is not at revision ${expectedRevision}`)
  return (await wholesale.retrieveOrderSheet(sheet.id)) as OrderSheetRow
}
