import type { SearchQuery, SearchResponse } from "@cho-phien/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { countText } from "./count-text"
import { searchGoods } from "./search-goods"

export const GET = async (req: MedusaRequest<unknown, SearchQuery>, res: MedusaResponse<SearchResponse>) => {
  const query = req.validatedQuery as SearchQuery
  const answer = await searchGoods(req.scope, query)
  if (query.page === 1) countText(req.scope, { ...answer, lang: query.lang })
  res.json(answer)
}
