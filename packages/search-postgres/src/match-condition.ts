import type { SearchTypes } from "@cho-phien/search-provider"
import type { Rung } from "@cho-phien/vietnam/search-text"
import type { CatalogEntry } from "./catalog.js"
import { filterCondition } from "./filters.js"
import type { Parameters } from "./parameters.js"
import { searchedQuery } from "./rung-query.js"

/** What a document must satisfy: the rung's words and the filters. */
export function matchCondition(
  index: CatalogEntry,
  query: SearchTypes.ProviderSearchQuery,
  rung: Rung | undefined,
  parameters: Parameters,
): string {
  const filters = filterCondition(query.filters, index.plan, parameters)
  if (!rung) return filters
  return `words @@ ${parameters.add(searchedQuery(rung, { layer: "text" }))}::tsquery and (${filters})`
}
