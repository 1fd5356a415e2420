import { highlights, type IndexPlan, notSupported, type SearchTypes } from "@cho-phien/search-provider"
import { projectDocument } from "@medusajs/framework/utils"
import type { Meilisearch, MultiSearchQuery } from "meilisearch"
import { explain } from "./explain.js"
import { type Counted, type Facet, facetsOf } from "./facets.js"
import { ATTRIBUTES } from "./fields.js"
import { filterExpression } from "./filters.js"
import { MOST_HITS } from "./settings.js"
import type { Understanding } from "./understand.js"

interface Hit {
  id: string
  original: Record<string, unknown>
}

interface Answer extends Counted {
  hits: Record<string, unknown>[]
  totalHits?: number
}

/** Answers one query: one request for counts, facets and the page, a second only when a page ends the marked hits. */
export async function searchIndex(
  client: Meilisearch,
  plan: IndexPlan,
  query: SearchTypes.ProviderSearchQuery,
  understanding: Understanding,
): Promise<SearchTypes.SearchResult> {
  const { skip = 0, take = 20 } = query.pagination ?? {}
  const options = query.search_options ?? {}
  const facets = facetsOf(options.facets, plan)
  const base = baseQuery(query, plan, understanding)
  const order = sortOf(query, plan)
  const splits = order.length === 0 && understanding.marks !== undefined && !understanding.needsMarks
  const page = { ...base, sort: order, offset: skip, limit: take }
  const marked = and(base.filter, understanding.marks)
  const { results } = await client.multiSearch({
    queries: [
      counting(base, facets),
      splits ? { ...page, filter: marked ?? "" } : page,
      ...(splits ? [counting({ ...base, filter: marked ?? "" }, [])] : []),
      ...facets.flatMap((facet) =>
        facet.filters.map((filter) => counting({ ...base, filter: and(base.filter, filter) ?? "" }, [])),
      ),
    ],
  })
  const [counted, firstPage, ...rest] = results as unknown as Answer[]
  const hits = hitsOf(firstPage)
  const markedTotal = splits ? (rest.shift()?.totalHits ?? 0) : 0
  if (splits && hits.length < take) {
    const others = await client.index(query.index.physical_name).search(understanding.text, {
      ...withoutIndex(page),
      filter: and(base.filter, `NOT (${understanding.marks})`) ?? "",
      offset: Math.max(0, skip - markedTotal),
      limit: take - hits.length,
    })
    hits.push(...hitsOf(others as unknown as Answer))
  }
  const total = counted?.totalHits ?? 0
  const isMarked = (place: number) => splits && skip + place < markedTotal
  return {
    hits: hits.map((hit) => hitOf(hit, query, plan, understanding)),
    ...(facets.length > 0 ? { facets: readFacets(facets, counted ?? { hits: [] }, rest) } : {}),
    metadata: {
      skip,
      take,
      count: options.count === "none" ? null : total,
      ...(query.q === undefined ? {} : { query: query.q }),
    },
    provider_metadata: {
      how: understanding.how,
      ...(understanding.rung?.reads ? { corrected: understanding.text } : {}),
      count_is_exact: total < MOST_HITS,
      ...(options.include_score
        ? {
            explanations: Object.fromEntries(
              hits.map((hit, i) => [hit.id, explain(hit.original, plan, understanding, isMarked(i))]),
            ),
          }
        : {}),
    },
  }
}

function baseQuery(
  query: SearchTypes.ProviderSearchQuery,
  plan: IndexPlan,
  understanding: Understanding,
): MultiSearchQuery & { filter?: string } {
  const filter = and(
    filterExpression(query.filters, plan),
    understanding.needsMarks ? understanding.marks : undefined,
  )
  return {
    indexUid: query.index.physical_name,
    q: understanding.text,
    attributesToSearchOn: understanding.attributes,
    matchingStrategy: understanding.matchingStrategy,
    ...(filter ? { filter } : {}),
  }
}

/** Counts exactly (`hitsPerPage` does, `limit` only estimates) and returns no hits. */
function counting(base: MultiSearchQuery, facets: Facet[]): MultiSearchQuery {
  const attributes = [...new Set(facets.map(({ attribute }) => attribute))]
  return { ...base, page: 1, hitsPerPage: 0, ...(attributes.length > 0 ? { facets: attributes } : {}) }
}

function readFacets(facets: Facet[], counted: Answer, answers: Answer[]): SearchTypes.SearchResult["facets"] {
  let at = 0
  return Object.fromEntries(
    facets.map((facet) => {
      const counts = answers.slice(at, at + facet.filters.length).map(({ totalHits }) => totalHits ?? 0)
      at += facet.filters.length
      return [facet.field, facet.read(counted, counts)]
    }),
  )
}

function sortOf(query: SearchTypes.ProviderSearchQuery, plan: IndexPlan): string[] {
  const asked = Object.entries(query.pagination?.order ?? {})
  const byScore = asked.find(([path]) => path === "_score")
  if (byScore?.[1] === "ASC") throw notSupported("The least relevant first is no useful order")
  if (byScore && asked.length > 1)
    throw notSupported("Hits are ordered by relevance or by fields, not by both")
  if (byScore) return []
  return asked.map(([path, direction]) => {
    const column = plan.columns.find((candidate) => candidate.path === path)
    if (column?.array || (!column && path !== plan.primaryKey))
      throw notSupported(`Nothing can be sorted by "${path}"`)
    const attribute = column ? ATTRIBUTES.sort(path) : ATTRIBUTES.key
    return `${attribute}:${direction === "ASC" ? "asc" : "desc"}`
  })
}

function hitOf(
  hit: Hit,
  query: SearchTypes.ProviderSearchQuery,
  plan: IndexPlan,
  understanding: Understanding,
): SearchTypes.SearchHit {
  const marked = highlights(hit.original, query.search_options?.highlight, understanding.rung, plan)
  return {
    id: hit.id,
    document: projectDocument(hit.original, query.attributes_to_retrieve),
    ...(marked ? { highlights: marked } : {}),
  }
}

function hitsOf(answer: Answer | undefined): Hit[] {
  return (answer?.hits ?? []).map((hit) => ({
    id: String(hit[ATTRIBUTES.key]),
    original: hit[ATTRIBUTES.original] as Record<string, unknown>,
  }))
}

function and(a: string | undefined, b: string | undefined): string | undefined {
  return a && b ? `(${a}) AND (${b})` : (a ?? b)
}

function withoutIndex({
  indexUid: _uid,
  q: _q,
  ...rest
}: MultiSearchQuery): Omit<MultiSearchQuery, "indexUid" | "q"> {
  return rest
}
