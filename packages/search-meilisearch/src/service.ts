import { checkQuery, type IndexPlan, invalid, planOf, type SearchTypes } from "@cho-phien/search-provider"
import { readQuery } from "@cho-phien/vietnam/search-text"
import { AbstractSearchProviderService, extractPrimaryKeyFilter } from "@medusajs/framework/utils"
import type { Meilisearch } from "meilisearch"
import { codeOf, lazyClient, translated } from "./client.js"
import { storedDocument } from "./fields.js"
import { filterExpression } from "./filters.js"
import { searchIndex } from "./search-index.js"
import { settingsOf } from "./settings.js"
import { enqueued, waitFor } from "./tasks.js"
import { type Understanding, understand } from "./understand.js"

export interface MeilisearchOptions {
  /** Address of the server, such as http://meilisearch:7700. */
  host: string
  /** A key for search, documents.*, indexes.*, settings.*, tasks.get and stats.get; never the master key. */
  api_key?: string
  /** Milliseconds before a request counts as lost. Default 5000. */
  timeout_ms?: number
}

const INDEXES_A_PAGE = 100

/** Search on a Meilisearch server: for catalogues and crowds that outgrow the shop's own database. */
export class MeilisearchProvider extends AbstractSearchProviderService {
  static override identifier = "search-meilisearch"

  private readonly client: () => Promise<Meilisearch>
  private readonly plans = new Map<string, IndexPlan>()

  constructor(_dependencies: Record<string, unknown>, options: MeilisearchOptions) {
    super()
    if (!options?.host) throw invalid("The Meilisearch provider needs the server's address (host)")
    this.client = lazyClient({
      host: options.host,
      timeout: options.timeout_ms ?? 5000,
      ...(options.api_key ? { apiKey: options.api_key } : {}),
    })
  }

  /** Creates the index if need be and waits for its settings: documents written before would be read with old ones. */
  override async upsertIndex({
    index,
  }: {
    index: SearchTypes.ResolvedSearchIndexDefinition
  }): Promise<SearchTypes.SearchTask> {
    const name = index.physical_name
    const settings = settingsOf(this.planFor(index))
    return translated(name, async () => {
      const client = await this.client()
      if (!(await isThere(client, name)))
        await this.finish(name, client.createIndex(name, { primaryKey: "id" }))
      return this.finish(name, client.index(name).updateSettings(settings))
    })
  }

  override async deleteIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    return translated(index, async () => {
      const client = await this.client()
      if (!(await isThere(client, index))) return { index, status: "succeeded" }
      return this.finish(index, client.deleteIndex(index))
    })
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    return translated("", async () => {
      const client = await this.client()
      const { indexes: counts } = await client.getStats()
      const found: SearchTypes.SearchIndexInfo[] = []
      for (let offset = 0; ; offset += INDEXES_A_PAGE) {
        const page = await client.getRawIndexes({ offset, limit: INDEXES_A_PAGE })
        for (const { uid, createdAt, updatedAt } of page.results)
          found.push({
            name: uid,
            provider: this.identifier,
            document_count: counts[uid]?.numberOfDocuments ?? 0,
            created_at: new Date(createdAt),
            updated_at: new Date(updatedAt),
          })
        if (offset + INDEXES_A_PAGE >= page.total) return found
      }
    })
  }

  override async upsertDocuments({
    index,
    definition,
    documents,
  }: {
    index: string
    definition: SearchTypes.ResolvedSearchIndexDefinition
    documents: SearchTypes.SearchDocument[]
  }): Promise<SearchTypes.SearchTask> {
    if (documents.length === 0) return { index, status: "succeeded" }
    const plan = this.planFor({ ...definition, physical_name: index })
    const stored = documents.map((document) => storedDocument(document, plan))
    return translated(index, async () => {
      const client = await this.client()
      await client.index(index).getRawInfo()
      const { taskUid } = await client.index(index).addDocuments(stored)
      return enqueued(index, taskUid)
    })
  }

  override async deleteDocuments({
    index,
    filters,
  }: SearchTypes.SearchDeleteDocumentsInput): Promise<SearchTypes.SearchTask> {
    return translated(index, async () => {
      const client = await this.client()
      await client.index(index).getRawInfo()
      const ids = extractPrimaryKeyFilter(filters, { primary_key: "id" })
      const plan = ids ? undefined : this.plans.get(index)
      if (!ids && !plan)
        throw invalid(`The fields of "${index}" are not known in this process; delete by key`)
      const deletion = ids ?? { filter: (plan && filterExpression(filters, plan)) ?? "" }
      const { taskUid } = await client.index(index).deleteDocuments(deletion)
      return enqueued(index, taskUid)
    })
  }

  override async clearIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    return translated(index, async () => {
      const client = await this.client()
      await client.index(index).getRawInfo()
      const { taskUid } = await client.index(index).deleteAllDocuments()
      return enqueued(index, taskUid)
    })
  }

  async waitForTask(
    task: SearchTypes.SearchTask,
    options?: { timeout_ms?: number },
  ): Promise<SearchTypes.SearchTask> {
    return translated(task.index ?? "", async () => waitFor(await this.client(), task, options?.timeout_ms))
  }

  override async search(query: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const [result] = await this.searchMany([query])
    if (!result) throw invalid("A query without an answer")
    return result
  }

  override async searchMany(queries: SearchTypes.ProviderSearchQuery[]): Promise<SearchTypes.SearchResult[]> {
    for (const query of queries) checkQuery(query)
    const client = await this.client()
    const understood = new Map<string, Promise<Understanding>>()
    return Promise.all(
      queries.map((query) =>
        translated(query.index.physical_name, async () => {
          const started = performance.now()
          const plan = this.planFor(query.index)
          if (asksForNothing(query)) return nothing(query)
          const key = JSON.stringify([
            query.index.physical_name,
            query.q,
            query.search_options?.provider_options,
          ])
          const understanding = understood.get(key) ?? understand(client, query)
          understood.set(key, understanding)
          const result = await searchIndex(client, plan, query, await understanding)
          result.metadata.processing_time_ms = Math.round(performance.now() - started)
          return result
        }),
      ),
    )
  }

  private planFor(definition: SearchTypes.ResolvedSearchIndexDefinition): IndexPlan {
    const known = this.plans.get(definition.physical_name)
    if (known) return known
    const plan = planOf(definition)
    this.plans.set(definition.physical_name, plan)
    return plan
  }

  private async finish(
    index: string,
    work: PromiseLike<{ taskUid: number }>,
  ): Promise<SearchTypes.SearchTask> {
    const { taskUid } = await work
    return waitFor(await this.client(), enqueued(index, taskUid))
  }
}

async function isThere(client: Meilisearch, index: string): Promise<boolean> {
  return client
    .index(index)
    .getRawInfo()
    .then(
      () => true,
      (error: unknown) => {
        if (codeOf(error) === "index_not_found") return false
        throw error
      },
    )
}

/** Something was typed and none of it is a word: that finds nothing, not everything. */
function asksForNothing(query: SearchTypes.ProviderSearchQuery): boolean {
  return Boolean(query.q?.trim()) && readQuery(query.q ?? "").words.length === 0
}

function nothing(query: SearchTypes.ProviderSearchQuery): SearchTypes.SearchResult {
  const { skip = 0, take = 20 } = query.pagination ?? {}
  const count = query.search_options?.count === "none" ? null : 0
  return {
    hits: [],
    facets: {},
    metadata: { skip, take, count, ...(query.q === undefined ? {} : { query: query.q }) },
    provider_metadata: { how: "exact", count_is_exact: true },
  }
}
