import type { PurchaseOrderResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readOrderView } from "../../../../order-view"
import { ownOrder } from "../../../../own-order"
import { requireMembership } from "../../../../require-membership"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<PurchaseOrderResponse>) => {
  const membership = await requireMembership(req, { standing: "see" })
  const order = await ownOrder(membership, req.params.order_id ?? "")
  res.json({ order: await readOrderView(req.scope, membership, order) })
}
