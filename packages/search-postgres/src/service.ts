import { checkQuery, invalid, type SearchTypes } from "@cho-phien/search-provider"
import { AbstractSearchProviderService } from "@medusajs/framework/utils"
import { AnswerCache, remembered } from "./answer-cache.js"
import { type CatalogEntry, findIndex } from "./catalog.js"
import { type ConnectionPool, inSearchTransaction, type RawConnection } from "./connection.js"
import type { FacetAnswer } from "./facets.js"
import { emptyIndex, knownIndexes, makeIndex, removeIndex } from "./indexes.js"
import {
  asksForNothing,
  pageOf,
  type SearchSettings,
  searchIndex,
  type Understanding,
  understand,
} from "./search-index.js"
import { removeDocuments, writeDocuments } from "./write.js"

export interface PostgresSearchOptions {
  /** How many answers are kept in memory; 0 keeps none. An answer never outlives a write. Default 500. */
  cached_answers?: number
  /**
   * Up to so many matches facets are exact; of broader ones the first so many are counted, unless the query asks for an
   * exact count: then every count is "at least", and `count_is_exact` false. Default 5 000.
   */
  counted_matches?: number
}

interface Dependencies {
  __pg_connection__: ConnectionPool
}

/** Search in the shop's own database: nothing to install, nothing to keep in step. */
export class PostgresSearchProvider extends AbstractSearchProviderService {
  static override identifier = "search-postgres-vi"

  private readonly pool: ConnectionPool
  private readonly answers: AnswerCache<SearchTypes.SearchResult>
  private readonly settings: SearchSettings

  constructor({ __pg_connection__: pool }: Dependencies, options: PostgresSearchOptions = {}) {
    super()
    if (!pool) throw invalid("The Postgres search provider needs the application's database connection")
    this.pool = pool
    this.answers = new AnswerCache(options.cached_answers ?? 500)
    const facets = new AnswerCache<FacetAnswer>(options.cached_answers ?? 500)
    this.settings = { facets, countedMatches: options.counted_matches ?? 5000 }
  }

  override async upsertIndex({
    index,
  }: {
    index: SearchTypes.ResolvedSearchIndexDefinition
  }): Promise<SearchTypes.SearchTask> {
    await makeIndex(this.pool, index)
    return done(index.physical_name)
  }

  override async deleteIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    await removeIndex(this.pool, index)
    return done(index)
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const known = await knownIndexes(this.pool)
    return known.map(({ name, documents, createdAt, updatedAt }) => ({
      name,
      provider: this.identifier,
      document_count: documents,
      created_at: createdAt,
      updated_at: updatedAt,
    }))
  }

  override async upsertDocuments({
    index,
    documents,
  }: {
    index: string
    documents: SearchTypes.SearchDocument[]
  }): Promise<SearchTypes.SearchTask> {
    if (documents.length > 0) await writeDocuments(this.pool, index, documents)
    return done(index)
  }

  override async deleteDocuments({
    index,
    filters,
  }: SearchTypes.SearchDeleteDocumentsInput): Promise<SearchTypes.SearchTask> {
    await removeDocuments(this.pool, index, filters)
    return done(index)
  }

  override async clearIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    await emptyIndex(this.pool, index)
    return done(index)
  }

  override async search(query: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const [result] = await this.searchMany([query])
    if (!result) throw invalid("A query without an answer")
    return result
  }

  /** All queries see one snapshot, and those with the same words the same rung of the ladder. */
  override async searchMany(queries: SearchTypes.ProviderSearchQuery[]): Promise<SearchTypes.SearchResult[]> {
    for (const query of queries) checkQuery(query)
    return inSearchTransaction(this.pool, async (connection) => {
      const indexes = new Map<string, CatalogEntry>()
      const understood = new Map<string, Understanding>()
      const results: SearchTypes.SearchResult[] = []
      for (const query of queries) {
        const started = performance.now()
        const name = query.index.physical_name
        const index = indexes.get(name) ?? (await findIndex(connection, name))
        indexes.set(name, index)
        const result = await this.answer(connection, index, query, understood)
        result.metadata.processing_time_ms = Math.round(performance.now() - started)
        results.push(result)
      }
      return results
    })
  }

  private async answer(
    connection: RawConnection,
    index: CatalogEntry,
    query: SearchTypes.ProviderSearchQuery,
    understood: Map<string, Understanding>,
  ): Promise<SearchTypes.SearchResult> {
    if (asksForNothing(query)) return emptyAnswer(query)
    const { index: _definition, ...question } = query
    return remembered(this.answers, [index.name, index.planHash, index.generation, question], async () => {
      const words = JSON.stringify([
        index.name,
        query.q,
        query.search_options?.provider_options,
        query.search_options?.typo_tolerance,
      ])
      const understanding = understood.get(words) ?? (await understand(connection, index, query))
      understood.set(words, understanding)
      return searchIndex(connection, index, query, understanding, this.settings)
    })
  }
}

function emptyAnswer(query: SearchTypes.ProviderSearchQuery): SearchTypes.SearchResult {
  const isCounted = query.search_options?.count !== "none"
  return {
    hits: [],
    facets: {},
    metadata: { ...pageOf(query), count: isCounted ? 0 : null },
    provider_metadata: { how: "exact", count_is_exact: true },
  }
}

function done(index: string): SearchTypes.SearchTask {
  return { index, status: "succeeded" }
}
