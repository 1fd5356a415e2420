import type { ReconciliationQuery, ReconciliationResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readReconciliation } from "./read"

export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ReconciliationQuery>,
  res: MedusaResponse<ReconciliationResponse>,
) => {
  res.json(await readReconciliation(req.scope, req.validatedQuery as ReconciliationQuery))
}
