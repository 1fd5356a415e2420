import type { ExplainQuery, ExplainResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { explainHits } from "./explain"

export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ExplainQuery>,
  res: MedusaResponse<ExplainResponse>,
) => {
  const { q } = req.validatedQuery as ExplainQuery
  res.json(await explainHits(req.scope, q))
}
