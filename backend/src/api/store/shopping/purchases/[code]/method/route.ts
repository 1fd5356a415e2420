import type { ChangeMethodBody, PurchaseResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { askStripe } from "../../../../../../workflows/payment/card/ask-stripe"
import { changeMethodWorkflow } from "../../../../../../workflows/payment/change-method"
import { openedGroup } from "../../../purchase/opened-group"
import { readPurchaseView } from "../../../views/read-purchase-view"

/** The buyer pays another way; what is paid meanwhile stays paid. */
export const POST = async (
  req: AuthenticatedMedusaRequest<ChangeMethodBody>,
  res: MedusaResponse<PurchaseResponse>,
) => {
  const { group, isOwner } = await openedGroup(req)
  const { method, lang: language } = req.validatedBody
  await askStripe(req.scope, group.id)
  await changeMethodWorkflow(req.scope).run({ input: { groupId: group.id, cartId: group.cart_id, method } })
  res.json({
    purchase: await readPurchaseView(req.scope, { groupId: group.id, language, showPhone: isOwner }),
  })
}
