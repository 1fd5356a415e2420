import type { OpenCardBody, OpenCardResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { askStripe } from "../../../../../../workflows/payment/card/ask-stripe"
import { openCheckoutWorkflow } from "../../../../../../workflows/payment/card/open-checkout"
import { openedGroup } from "../../../purchase/opened-group"

/** The buyer goes to the page where the card is typed; whoever has just paid there is not sent again. */
export const POST = async (
  req: AuthenticatedMedusaRequest<OpenCardBody>,
  res: MedusaResponse<OpenCardResponse>,
) => {
  const { group } = await openedGroup(req)
  await askStripe(req.scope, group.id)
  const input = { groupId: group.id, cartId: group.cart_id, language: req.validatedBody.lang }
  const { result } = await openCheckoutWorkflow(req.scope).run({ input })
  res.json(result)
}
