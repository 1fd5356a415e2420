import type { SearchQuery, SearchSort } from "@cho-phien/contract"
import type { SearchTypes } from "@medusajs/framework/types"
import type { ActiveRule } from "../../../../modules/search-desk"
import { type Conditions, filtersOf } from "./conditions"
import type { EngineAnswer, EngineQuery } from "./engine"

const ORDER: Readonly<Record<SearchSort, (lang: "vi" | "en") => Record<string, "ASC" | "DESC"> | null>> = {
  relevance: () => null,
  price_asc: () => ({ price: "ASC" }),
  price_desc: () => ({ price: "DESC" }),
  stars: () => ({ stars: "DESC" }),
  newest: () => ({ listed_at: "DESC" }),
  name: (lang) => ({ [lang === "en" ? "name_en" : "name"]: "ASC" }),
}

/**
 * The hits of a page. What the office pinned comes first, when it passes the filters and nothing else was asked than
 * relevance; it is left out of the other hits, so that it is shown once.
 */
export function planPage(
  q: string,
  conditions: Conditions,
  options: {
    query: SearchQuery
    rule: ActiveRule
    and: readonly SearchTypes.SearchFilters[]
    searchOptions: SearchTypes.SearchOptions
  },
): { queries: EngineQuery[]; read(answers: readonly EngineAnswer[]): { ids: string[]; count: number } } {
  const { query, rule, and, searchOptions } = options
  const pinned = query.sort === "relevance" ? rule.pinned : []
  const from = (query.page - 1) * query.pageSize
  const order = ORDER[query.sort](query.lang)
  const others: EngineQuery = {
    fields: ["id"],
    filters: filtersOf(q, conditions, {
      and: pinned.length > 0 ? [...and, { id: { $nin: pinned } }] : and,
    }),
    pagination: {
      skip: Math.max(0, from - pinned.length),
      take: query.pageSize + pinned.length,
      ...(order ? { order } : {}),
    },
    search_options: { ...searchOptions, count: "exact" },
  }
  const ofPinned: EngineQuery = {
    fields: ["id"],
    filters: filtersOf("", conditions, { and: [...and, { id: { $in: pinned } }] }),
    pagination: { skip: 0, take: pinned.length },
    search_options: { count: "exact" },
  }
  return {
    queries: pinned.length > 0 ? [others, ofPinned] : [others],
    read: ([found, held]) => {
      const shown = new Set(held?.hits.map(({ id }) => id) ?? [])
      const first = pinned.filter((id) => shown.has(id))
      const hits = found?.hits.map(({ id }) => id) ?? []
      const rest = hits.slice(Math.max(0, from - first.length) - Math.max(0, from - pinned.length))
      return {
        ids: [...first.slice(from), ...rest].slice(0, query.pageSize),
        count: (found?.metadata.count ?? 0) + first.length,
      }
    },
  }
}
