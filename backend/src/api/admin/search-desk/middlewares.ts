import {
  CreateSearchRuleBody,
  ExplainQuery,
  OfficeSynonymQuery,
  SaveSynonymBody,
  SearchLogQuery,
} from "@cho-phien/contract"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody, validQuery } from "../../http/validate"

/** Routes of the search desk. Medusa lets only admin users under /admin; what comes in is parsed here. */
export const searchDeskMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/search-desk/synonyms", methods: ["GET"], middlewares: [validQuery(OfficeSynonymQuery)] },
  { matcher: "/admin/search-desk/synonyms", methods: ["POST"], middlewares: [validBody(SaveSynonymBody)] },
  { matcher: "/admin/search-desk/rules", methods: ["POST"], middlewares: [validBody(CreateSearchRuleBody)] },
  { matcher: "/admin/search-desk/log", methods: ["GET"], middlewares: [validQuery(SearchLogQuery)] },
  { matcher: "/admin/search-desk/explain", methods: ["GET"], middlewares: [validQuery(ExplainQuery)] },
]
