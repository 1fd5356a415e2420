import { SearchHow, type SearchLogQuery, type SearchLogResponse } from "@cho-phien/contract"
import { addDays } from "@cho-phien/vietnam"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { today } from "../../../../clock"
import { SEARCH_DESK_MODULE, type SearchDeskService } from "../../../../modules/search-desk"
import { pageOf } from "../../../http/page"

export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, SearchLogQuery>,
  res: MedusaResponse<SearchLogResponse>,
) => {
  const query = req.validatedQuery as SearchLogQuery
  const { texts, total } = await req.scope.resolve<SearchDeskService>(SEARCH_DESK_MODULE).log({
    since: addDays(today(), 1 - query.days),
    onlyNothing: query.onlyNothing,
    limit: query.pageSize,
    offset: (query.page - 1) * query.pageSize,
  })
  res.json({
    texts: texts.map((one) => ({ ...one, text: one.text || null, how: SearchHow.parse(one.how) })),
    ...pageOf(query, total),
  })
}
