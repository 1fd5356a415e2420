import type { RefundTaskListResponse, RefundTaskQuery } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listRefundTasks } from "./read"

export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, RefundTaskQuery>,
  res: MedusaResponse<RefundTaskListResponse>,
) => {
  res.json(await listRefundTasks(req.scope, req.validatedQuery as RefundTaskQuery))
}
