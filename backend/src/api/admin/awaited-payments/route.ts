import type { AwaitedPaymentListResponse, AwaitedPaymentQuery } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listAwaitedPayments } from "./read"

export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AwaitedPaymentQuery>,
  res: MedusaResponse<AwaitedPaymentListResponse>,
) => {
  res.json(await listAwaitedPayments(req.scope, req.validatedQuery as AwaitedPaymentQuery))
}
