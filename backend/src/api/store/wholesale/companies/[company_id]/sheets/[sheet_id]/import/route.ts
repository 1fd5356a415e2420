import { type ImportSheetBody, MOST_SHEET_ROWS, type SheetResponse } from "@cho-phien/contract"
import type { SheetRow } from "@cho-phien/trade/wholesale/sheet"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readGoods } from "../../../../../../../../workflows/wholesale/offer/read-goods"
import { importRows } from "../../../../../../../../workflows/wholesale/sheet/import-rows"
import { requireMembership } from "../../../../../require-membership"
import { ownSheet, readSheetView, saveSheet } from "../../../../../sheet-view"

/** Adds a paste or an upload to the sheet; rows nobody understands stay with their words. */
export const POST = async (
  req: AuthenticatedMedusaRequest<ImportSheetBody>,
  res: MedusaResponse<SheetResponse>,
) => {
  const membership = await requireMembership(req, { roles: ["admin", "buyer"], standing: "order" })
  const { company, wholesale } = membership
  const { expectedRevision, ...written } = req.validatedBody
  const sheet = await ownSheet(membership, req.params.sheet_id ?? "")
  const [goods, points] = await Promise.all([
    readGoods(req.scope, membership),
    wholesale.listDeliveryPoints(
      { company_id: company.id },
      { take: null, order: { position: "ASC", code: "ASC" } },
    ),
  ])
  const rows = importRows(sheet.rows as unknown as SheetRow[], written, goods, points)
  const saved = await saveSheet(membership, sheet, expectedRevision, { rows: rows.slice(0, MOST_SHEET_ROWS) })
  res.json({ sheet: await readSheetView(req.scope, membership, saved) })
}
