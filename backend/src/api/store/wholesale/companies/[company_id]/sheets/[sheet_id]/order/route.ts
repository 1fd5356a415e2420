import type { OrderSheetBody, PurchaseOrderResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PurchaseOrderRow } from "../../../../../../../../modules/wholesale"
import { orderSheetWorkflow } from "../../../../../../../../workflows/wholesale/order/order-sheet"
import { readOrderView } from "../../../../../order-view"
import { requireMembership } from "../../../../../require-membership"

export const POST = async (
  req: AuthenticatedMedusaRequest<OrderSheetBody>,
  res: MedusaResponse<PurchaseOrderResponse>,
) => {
  const membership = await requireMembership(req, { roles: ["admin", "buyer"], standing: "order" })
  const { company, member, wholesale, salesChannelId } = membership
  const { result } = await orderSheetWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      companyId: company.id,
      memberId: member.id,
      sheetId: req.params.sheet_id ?? "",
      salesChannelId,
    },
  })
  const order = (await wholesale.retrievePurchaseOrder(result.id)) as PurchaseOrderRow
  res.status(result.isNew ? 201 : 200).json({ order: await readOrderView(req.scope, membership, order) })
}
