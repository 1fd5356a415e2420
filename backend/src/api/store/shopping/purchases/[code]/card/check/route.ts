import type { PurchaseResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { askStripe } from "../../../../../../../workflows/payment/card/ask-stripe"
import { languageOf } from "../../../../language-of"
import { openedGroup } from "../../../../purchase/opened-group"
import { readPurchaseView } from "../../../../views/read-purchase-view"

/** The browser is back from Stripe, perhaps before its word: Stripe is asked, and the purchase answered as it is then. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<PurchaseResponse>) => {
  const { group, isOwner } = await openedGroup(req)
  await askStripe(req.scope, group.id)
  const asked = { groupId: group.id, language: languageOf(req), showPhone: isOwner }
  res.json({ purchase: await readPurchaseView(req.scope, asked) })
}
