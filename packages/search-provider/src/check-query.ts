import type * as SearchTypes from "./medusa-search.js"
import { invalid, notSupported } from "./refuse.js"

/** Refuses what a query asks and the engines would only approximate. */
export function checkQuery(query: SearchTypes.ProviderSearchQuery): void {
  const options = query.search_options ?? {}
  if (options.vector) throw notSupported("There is no vector search")
  if (options.locales?.length)
    throw notSupported("Every text is searched in all its languages; a query names none")
  if (options.min_score !== undefined)
    throw notSupported("Hits are sorted into classes, not scored; there is no least score")
  if (options.attributes_to_search_on?.length)
    throw notSupported(
      "A query is always searched in all searchable fields; the rank tells where it was found",
    )
  if (options.distinct) throw notSupported("Every document is a hit of its own; hits cannot be made distinct")
  if (options.match_strategy === "any")
    throw notSupported("The ladder decides how many words must match; match_strategy cannot be any")
  if (query.pagination?.cursor !== undefined) throw notSupported("Hits are paged by skip and take")
  const { skip = 0, take = 20 } = query.pagination ?? {}
  if (!Number.isSafeInteger(skip) || skip < 0 || !Number.isSafeInteger(take) || take < 0)
    throw invalid("skip and take must be whole numbers, not below 0")
}
