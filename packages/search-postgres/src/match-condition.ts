import type { SearchTypes } from "@cho-phien/search-provider"
import type { CatalogEntry } from "./catalog.js"
import { filterCondition } from "./filters.js"
import type { Parameters } from "./parameters.js"

/**
 * What a document must satisfy: the searched words, if any, and the filters. Words lie outside the row and are dear to
 * compare, so beside words filters are hidden from the planner, which must begin with the index over the words; only a
 * list of keys may be the beginning.
 */
export function matchCondition(
  index: CatalogEntry,
  { filters }: SearchTypes.ProviderSearchQuery,
  searched: string | undefined,
  parameters: Parameters,
): string {
  const condition = filterCondition(filters, index.plan, parameters)
  if (searched === undefined) return condition
  const words = `words @@ ${parameters.add(searched)}::tsquery`
  if (condition === "true") return words
  const isListOfKeys = Array.isArray(filters?.[index.plan.primaryKey]) && Object.keys(filters).length === 1
  return isListOfKeys ? `${condition} and ${words}` : `${words} and coalesce((${condition}), false)`
}
