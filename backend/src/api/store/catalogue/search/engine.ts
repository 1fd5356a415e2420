import type { SearchEngine } from "@cho-phien/contract"
import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

export const INDEX = "catalogue"

export type EngineQuery = Omit<SearchTypes.SearchQuery, "entity">
export type EngineAnswer = SearchTypes.SearchResult

/** After a failure the engine is left alone for this long, so that its absence does not slow every page. */
const LEFT_ALONE_MS = 3_000

let leftAloneUntil = 0

/**
 * Asks several questions of one moment. Null when the engine is away or its index was never filled: whoever asks has
 * another way.
 */
export async function askEngine(
  scope: MedusaContainer,
  queries: readonly EngineQuery[],
): Promise<EngineAnswer[] | null> {
  if (Date.now() < leftAloneUntil) return null
  try {
    return await scope
      .resolve(Modules.SEARCH)
      .searchMany(queries.map((query) => ({ entity: INDEX, ...query })))
  } catch (error) {
    leftAloneUntil = Date.now() + LEFT_ALONE_MS
    const logger = scope.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`Search: the engine did not answer, the plain listing does: ${String(error)}`)
    return null
  }
}

/** Which engine answers. */
export const engineName = (scope: MedusaContainer): SearchEngine =>
  scope.resolve(Modules.SEARCH).getIndex(INDEX).provider === "search-meilisearch" ? "meilisearch" : "postgres"
