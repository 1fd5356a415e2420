import type { SearchQuery, SearchResponse } from "@cho-phien/contract"
import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { CATALOGUE_MODULE, type CatalogueService } from "../../../../modules/catalogue"
import { SEARCH_DESK_MODULE, type SearchDeskService } from "../../../../modules/search-desk"
import { membersOf } from "../read/list-products"
import { pageFrame } from "../read/page"
import { startReading } from "../read/reading"
import { cardView } from "../views/card"
import { conditionsOf, filtersOf } from "./conditions"
import { askEngine, type EngineQuery, engineName } from "./engine"
import { planFacets } from "./facet-plan"
import { searchFacetsView } from "./facets-view"
import { listInstead } from "./list-instead"
import { nothingFound } from "./nothing-found"
import { planPage } from "./page-plan"
import { producerNames } from "./producer-names"
import { readText } from "./read-text"
import { isExact, understoodOf } from "./understood"

const LITERAL = { provider_options: { "search-text": { literal: true } } }

/** A page of hits with its facets, by the engine; while that is away, by the plain listing. */
export async function searchGoods(scope: MedusaContainer, query: SearchQuery): Promise<SearchResponse> {
  const typed = readText(query.q)
  const reading = await startReading(scope, query.lang)
  const [members, rule] = await Promise.all([
    membersOf(scope, query.collection, reading),
    scope.resolve<SearchDeskService>(SEARCH_DESK_MODULE).rulesFor(typed.key, reading.today),
  ])
  const q = query.q.trim() === "" ? "" : typed.text || query.q.trim().slice(0, 1)
  const conditions = conditionsOf(query, { today: reading.today, members })
  const searchOptions = query.literal ? LITERAL : {}
  const notHidden: SearchTypes.SearchFilters[] = rule.hidden.length > 0 ? [{ id: { $nin: rule.hidden } }] : []
  const and = [...notHidden, ...(query.adult ? [] : [{ age_restricted: false }])]
  const page = planPage(q, conditions, { query, rule, and, searchOptions })
  const facets = planFacets(q, conditions, { today: reading.today, and, searchOptions })
  const ofAge: EngineQuery = {
    fields: ["id"],
    filters: filtersOf(q, conditions, { and: [...notHidden, { age_restricted: true }] }),
    pagination: { skip: 0, take: 0 },
    search_options: { ...searchOptions, count: "exact" },
  }
  const hidden = query.adult ? [] : [ofAge]
  const answers = await askEngine(scope, [...page.queries, ...facets.queries, ...hidden])
  const frame = {
    text: typed.text,
    wasCut: typed.wasCut,
    askedLiterally: query.literal,
    redirect: rule.redirect,
  }
  const first = answers?.[0]
  if (!answers || !first) return { ...(await listInstead(scope, query, typed.text)), ...frame }

  const { ids, count } = page.read(answers)
  const ofFacets = answers.slice(page.queries.length, page.queries.length + facets.queries.length)
  const counted = facets.read(ofFacets)
  const [rows, names] = await Promise.all([
    scope.resolve<CatalogueService>(CATALOGUE_MODULE).cards(ids),
    producerNames(scope, counted.get("producer")),
  ])
  return {
    products: rows.map((row) => cardView(row, reading)),
    ...pageFrame(query, count),
    countIsExact: isExact(first),
    facetsAreExact: ofFacets.every(isExact),
    hiddenByAge: query.adult ? 0 : (answers.at(-1)?.metadata.count ?? 0),
    facets: searchFacetsView(counted, query, { today: reading.today, producerNames: names }),
    ...frame,
    ...understoodOf(first, typed.text),
    engine: engineName(scope),
    notice: null,
    nothingFound: count > 0 ? null : await nothingFound(scope, { q, query, conditions, and, reading }),
  }
}
