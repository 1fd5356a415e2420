import type { SaveSheetBody, SheetResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireMembership } from "../../../../require-membership"
import { ownSheet, readSheetView, saveSheet } from "../../../../sheet-view"

const BUYERS = ["admin", "buyer"] as const

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<SheetResponse>) => {
  const membership = await requireMembership(req, { roles: BUYERS, standing: "see" })
  const sheet = await ownSheet(membership, req.params.sheet_id ?? "")
  res.json({ sheet: await readSheetView(req.scope, membership, sheet) })
}

export const POST = async (
  req: AuthenticatedMedusaRequest<SaveSheetBody>,
  res: MedusaResponse<SheetResponse>,
) => {
  const membership = await requireMembership(req, { roles: BUYERS, standing: "order" })
  const { expectedRevision, ...fields } = req.validatedBody
  const sheet = await ownSheet(membership, req.params.sheet_id ?? "")
  const saved = await saveSheet(membership, sheet, expectedRevision, fields)
  res.json({ sheet: await readSheetView(req.scope, membership, saved) })
}
