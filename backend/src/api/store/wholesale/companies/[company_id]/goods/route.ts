import type { WholesaleGoodsResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readGoods } from "../../../../../../workflows/wholesale/offer/read-goods"
import { goodView } from "../../../good-view"
import { requireMembership } from "../../../require-membership"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<WholesaleGoodsResponse>) => {
  const membership = await requireMembership(req, { standing: "see" })
  const goods = await readGoods(req.scope, membership)
  res.json({ goods: goods.map(goodView) })
}
