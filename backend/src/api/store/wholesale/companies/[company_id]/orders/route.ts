import type { PurchaseOrdersResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PurchaseOrderRow } from "../../../../../../modules/wholesale"
import { readSummaries } from "../../../order-view"
import { requireMembership } from "../../../require-membership"

const LATEST = 100

/** The company's orders, whoever of its members asked for them, newest first. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<PurchaseOrdersResponse>) => {
  const membership = await requireMembership(req, { standing: "see" })
  const rows = await membership.wholesale.listPurchaseOrders(
    { company_id: membership.company.id },
    { take: LATEST, order: { requested_at: "DESC", id: "DESC" } },
  )
  res.json({ orders: await readSummaries(req.scope, membership, rows as PurchaseOrderRow[]) })
}
