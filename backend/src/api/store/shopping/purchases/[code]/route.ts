import type { PurchaseResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { languageOf } from "../../language-of"
import { openedGroup } from "../../purchase/opened-group"
import { readPurchaseView } from "../../views/read-purchase-view"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<PurchaseResponse>) => {
  const { group, isOwner } = await openedGroup(req)
  const asked = { groupId: group.id, language: languageOf(req), showPhone: isOwner }
  res.json({ purchase: await readPurchaseView(req.scope, asked) })
}
