import type { SuggestQuery, SuggestResponse } from "@cho-phien/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { suggest } from "./suggest"

export const GET = async (
  req: MedusaRequest<unknown, SuggestQuery>,
  res: MedusaResponse<SuggestResponse>,
) => {
  res.json(await suggest(req.scope, req.validatedQuery as SuggestQuery))
}
