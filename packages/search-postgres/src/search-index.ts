import { highlights, type SearchTypes, SHARED_OPTIONS } from "@cho-phien/search-provider"
import { type How, type Rung, readQuery } from "@cho-phien/vietnam/search-text"
import { projectDocument } from "@medusajs/framework/utils"
import { type AnswerCache, remembered } from "./answer-cache.js"
import type { CatalogEntry } from "./catalog.js"
import { chooseRung } from "./choose-rung.js"
import type { RawConnection } from "./connection.js"
import { countMatches } from "./count.js"
import { explain, scoreOf } from "./explain.js"
import { type FacetAnswer, readFacets } from "./facets.js"
import { narrowed } from "./narrow.js"
import { readPage } from "./page.js"
import type { PageRow } from "./rank-keys.js"
import { shownWords } from "./spelling.js"

/** What all searches of a provider have in common. */
export interface SearchSettings {
  facets: AnswerCache<FacetAnswer>
  /** Up to so many matches facets are exact. */
  countedMatches: number
}

/** How a query was understood: the rung that answers it, and its words when they are not those typed. */
export interface Understanding {
  rung: Rung | undefined
  how: How | "everything"
  corrected: string | undefined
}

/** Chooses the rung of a query. Depends on the words alone, so several queries with one `q` share it. */
export async function understand(
  connection: RawConnection,
  index: CatalogEntry,
  query: SearchTypes.ProviderSearchQuery,
): Promise<Understanding> {
  const read = readQuery(query.q ?? "")
  const rung = await chooseRung(connection, index.table, read, {
    literal: query.search_options?.provider_options?.[SHARED_OPTIONS]?.literal === true,
    tolerant: query.search_options?.typo_tolerance !== false,
  })
  const corrected = rung?.reads ? await shownWords(connection, index.table, rung.reads.split(" ")) : undefined
  return { rung, how: rung?.how ?? "everything", corrected }
}

/** Whether a query says nothing searchable although something was typed: signs and emoji find nothing, not all. */
export function asksForNothing(query: SearchTypes.ProviderSearchQuery): boolean {
  return Boolean(query.q?.trim()) && readQuery(query.q ?? "").words.length === 0
}

/** Answers one query on an open snapshot. */
export async function searchIndex(
  connection: RawConnection,
  index: CatalogEntry,
  asked: SearchTypes.ProviderSearchQuery,
  understanding: Understanding,
  settings: SearchSettings,
): Promise<SearchTypes.SearchResult> {
  const options = asked.search_options ?? {}
  const { rung, how, corrected } = understanding
  const query = rung ? await narrowed(connection, index, asked) : asked
  const question = [
    index.name,
    index.generation,
    rung,
    asked.filters,
    options.facets,
    options.count === "exact",
  ]
  const faceted = options.facets?.length
    ? await remembered(settings.facets, question, () =>
        readFacets(connection, index, query, rung, settings.countedMatches),
      )
    : undefined
  const counted = options.count === "none" ? undefined : () => countMatches(connection, index, query, rung)
  const total = faceted ? { count: faceted.total, isExact: faceted.isExact } : await counted?.()
  const rows = await readPage(connection, index, query, rung, total?.count)
  return {
    hits: rows.map((row) => hitOf(row, index, asked, rung)),
    ...(faceted ? { facets: faceted.facets } : {}),
    metadata: { ...pageOf(asked), count: options.count === "none" ? null : (total?.count ?? null) },
    provider_metadata: {
      how,
      ...(corrected ? { corrected } : {}),
      ...(rows[0] ? { tier: rows[0].tier } : {}),
      count_is_exact: total?.isExact ?? true,
      ...(options.include_score
        ? { explanations: Object.fromEntries(rows.map((row) => [row.id, explain(row, index.plan, how)])) }
        : {}),
    },
  }
}

function hitOf(
  row: PageRow,
  index: CatalogEntry,
  query: SearchTypes.ProviderSearchQuery,
  rung: Rung | undefined,
): SearchTypes.SearchHit {
  const marked = highlights(row.doc, query.search_options?.highlight, rung, index.plan)
  return {
    id: row.id,
    document: projectDocument(row.doc, query.attributes_to_retrieve),
    ...(query.search_options?.include_score ? { score: scoreOf(row) } : {}),
    ...(marked ? { highlights: marked } : {}),
  }
}

/** Where in the results the answer stands. */
export function pageOf(
  query: SearchTypes.ProviderSearchQuery,
): Omit<SearchTypes.SearchResultMetadata, "count"> {
  const { skip = 0, take = 20 } = query.pagination ?? {}
  return { skip, take, ...(query.q === undefined ? {} : { query: query.q }) }
}
