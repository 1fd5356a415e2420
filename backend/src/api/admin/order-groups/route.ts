import type { OrderGroupListQuery, OrderGroupListResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listOrderGroups } from "./list"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<OrderGroupListResponse>) => {
  res.json(await listOrderGroups(req.scope, req.validatedQuery as unknown as OrderGroupListQuery))
}
