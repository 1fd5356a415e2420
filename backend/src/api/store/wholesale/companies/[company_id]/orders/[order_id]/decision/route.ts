import type { DecideOrderBody, PurchaseOrderResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  approveWholesaleOrderWorkflow,
  refuseWholesaleOrderWorkflow,
} from "../../../../../../../../workflows/wholesale/order/decide-order"
import { readOrderView } from "../../../../../order-view"
import { ownOrder } from "../../../../../own-order"
import { requireMembership } from "../../../../../require-membership"

export const POST = async (
  req: AuthenticatedMedusaRequest<DecideOrderBody>,
  res: MedusaResponse<PurchaseOrderResponse>,
) => {
  const membership = await requireMembership(req, { roles: ["approver"], standing: "order" })
  const { decision, contentHash, note } = req.validatedBody
  const orderId = req.params.order_id ?? ""
  const { company, member, salesChannelId } = membership
  const input = { companyId: company.id, memberId: member.id, orderId, contentHash, note, salesChannelId }
  if (decision === "approve") await approveWholesaleOrderWorkflow(req.scope).run({ input })
  else await refuseWholesaleOrderWorkflow(req.scope).run({ input })
  const order = await ownOrder(membership, orderId)
  res.json({ order: await readOrderView(req.scope, membership, order) })
}
