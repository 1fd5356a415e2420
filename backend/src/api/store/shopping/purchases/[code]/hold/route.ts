import type { PurchaseResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { holdLongerWorkflow } from "../../../../../../workflows/payment/hold-longer"
import { languageOf } from "../../../language-of"
import { openedGroup } from "../../../purchase/opened-group"
import { readPurchaseView } from "../../../views/read-purchase-view"

/** The buyer is still paying: the goods are held longer, while that is possible. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<PurchaseResponse>) => {
  const { group, isOwner } = await openedGroup(req)
  await holdLongerWorkflow(req.scope).run({ input: { groupId: group.id } })
  const asked = { groupId: group.id, language: languageOf(req), showPhone: isOwner }
  res.json({ purchase: await readPurchaseView(req.scope, asked) })
}
