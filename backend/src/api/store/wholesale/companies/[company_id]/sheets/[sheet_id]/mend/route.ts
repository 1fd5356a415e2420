import type { MendSheetBody, SheetResponse } from "@cho-phien/contract"
import type { SheetRow } from "@cho-phien/trade/wholesale/sheet"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { mendRows } from "../../../../../../../../workflows/wholesale/sheet/mend-rows"
import { requireMembership } from "../../../../../require-membership"
import { ownSheet, readSheetView, saveSheet } from "../../../../../sheet-view"

export const POST = async (
  req: AuthenticatedMedusaRequest<MendSheetBody>,
  res: MedusaResponse<SheetResponse>,
) => {
  const membership = await requireMembership(req, { roles: ["admin", "buyer"], standing: "order" })
  const { expectedRevision, key, mend } = req.validatedBody
  const sheet = await ownSheet(membership, req.params.sheet_id ?? "")
  const rows = mendRows(sheet.rows as unknown as SheetRow[], key, mend)
  const saved = await saveSheet(membership, sheet, expectedRevision, { rows })
  res.json({ sheet: await readSheetView(req.scope, membership, saved) })
}
