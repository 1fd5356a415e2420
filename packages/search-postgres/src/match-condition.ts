import type { SearchTypes } from "@cho-phien/search-provider"
import type { CatalogEntry } from "./catalog.js"
import { filterCondition } from "./filters.js"
import type { Parameters } from "./parameters.js"

/**
 * What a document must satisfy: the searched words, if any, and the filters. Words lie outside the row and are dear to compare, so
 * beside words the filters are hidden from the planner: it must always begin with the index over the words.
 */
export function matchCondition(
  index: CatalogEntry,
  query: SearchTypes.ProviderSearchQuery,
  searched: string | undefined,
  parameters: Parameters,
): string {
  const filters = filterCondition(query.filters, index.plan, parameters)
  if (searched === undefined) return filters
  return `words @@ ${parameters.add(searched)}::tsquery and ${hidden(filters)}`
}

const hidden = (filters: string) => (filters === "true" ? filters : `coalesce((${filters}), false)`)
