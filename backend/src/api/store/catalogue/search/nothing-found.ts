import type { SearchQuery, SearchResponse } from "@cho-phien/contract"
import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { CATALOGUE_MODULE, type CatalogueService } from "../../../../modules/catalogue"
import { cardView, type Reading } from "../views/card"
import { type Conditions, filtersOf } from "./conditions"
import { askEngine, type EngineQuery } from "./engine"
import { searchFacetsView } from "./facets-view"

const GOODS_SHOWN = 4

/** Ways on: other words, fewer filters, groups to browse and a few goods that can be had. */
export async function nothingFound(
  scope: MedusaContainer,
  {
    q,
    query,
    conditions,
    and,
    reading,
  }: {
    q: string
    query: SearchQuery
    conditions: Conditions
    and: readonly SearchTypes.SearchFilters[]
    reading: Reading
  },
): Promise<NonNullable<SearchResponse["nothingFound"]>> {
  const none: Conditions = new Map()
  const searchOptions: SearchTypes.SearchOptions = query.literal
    ? { provider_options: { "search-text": { literal: true } } }
    : {}
  const names = [...conditions.keys()]
  const counting = (filters: SearchTypes.SearchFilters, options: SearchTypes.SearchOptions): EngineQuery => ({
    fields: ["id"],
    filters,
    pagination: { skip: 0, take: 0 },
    search_options: { ...options, count: "exact" },
  })
  const answers = await askEngine(scope, [
    {
      fields: ["id"],
      filters: filtersOf("", none, { and: [...and, { in_stock: true }] }),
      pagination: { skip: 0, take: GOODS_SHOWN },
      search_options: { count: "none" },
    },
    counting(filtersOf("", none, { and }), { facets: [{ field: "group", type: "value" }] }),
    counting(filtersOf(q, none, { and }), {}),
    ...names.map((name) => counting(filtersOf(q, conditions, { without: name, and }), searchOptions)),
  ])
  if (!answers) return { nearest: null, relaxed: [], groups: [], products: [] }
  const [goods, groups, otherwise, ...without] = answers
  const rows = await scope
    .resolve<CatalogueService>(CATALOGUE_MODULE)
    .cards(goods?.hits.map(({ id }) => id) ?? [])
  const group = groups?.facets?.group
  const corrected = otherwise?.provider_metadata?.corrected
  return {
    nearest:
      query.literal && typeof corrected === "string" && (otherwise?.metadata.count ?? 0) > 0
        ? corrected
        : null,
    relaxed: names
      .map((filter, i) => ({ filter, count: without[i]?.metadata.count ?? 0 }))
      .filter(({ count }) => count > 0),
    groups: searchFacetsView(
      new Map(group ? [["group", group]] : []),
      { ...query, group: [] },
      {
        today: reading.today,
        producerNames: new Map(),
      },
    ).group,
    products: rows.map((row) => cardView(row, reading)),
  }
}
