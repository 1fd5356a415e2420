import type { SearchTypes } from "@cho-phien/search-provider"
import type { Rung } from "@cho-phien/vietnam/search-text"
import type { CatalogEntry } from "./catalog.js"
import type { RawConnection } from "./connection.js"
import { type FacetRequest, facetRequests, valueFacet } from "./facet-request.js"
import { matchCondition } from "./match-condition.js"
import { identifier, Parameters } from "./parameters.js"
import { searchedQuery } from "./rung-query.js"

/** Facets do not depend on page and order: they are remembered apart from the hits. */
export interface FacetAnswer {
  facets: Facets
  total: number
  /** False when counting stopped at the bound: every count, and the total, is at least what it says. */
  isExact: boolean
}

type Facets = Record<string, SearchTypes.SearchFacetResult>

/** Rows that belong to no value facet. */
const TOTAL = -1
const SUMS = -2

/** What the facet statement answers: rows of values, and the documents behind each facet's values together. */
interface FacetRow {
  of: number
  value: string | null
  count: number
  together: number
}

/**
 * Facets of one query and the number of its matches. Matches are read once into narrow rows and counted there; when
 * nothing narrows them down and all must be counted, every facet reads its own column's index.
 */
export async function readFacets(
  connection: RawConnection,
  index: CatalogEntry,
  query: SearchTypes.ProviderSearchQuery,
  rung: Rung | undefined,
  bound: number,
): Promise<FacetAnswer> {
  const requests = facetRequests(query.search_options?.facets, index.plan)
  const measured = requests.filter(({ type }) => type !== "value")
  const parameters = new Parameters()
  const columns = [...new Set(requests.map(({ column }) => identifier(column.name)))]
  const searched = rung && searchedQuery(rung, { layer: "text" })
  const isBounded = query.search_options?.count !== "exact"
  const matches = `select ${columns.join(", ")} from ${identifier(index.table)}
    where ${matchCondition(index, query, searched, parameters)}
    ${isBounded ? `limit ${parameters.add(bound + 1)}::int` : ""}`
  const counted = [
    ...requests.flatMap((request, i) => (request.type === "value" ? [countedValues(request, i)] : [])),
    ...(measured.length > 0 ? [summedUp(measured, parameters)] : []),
    `(select ${TOTAL} as of, null as value, count(*)::int as count, 0 as together from match)`,
  ]
  const once = isBounded || rung || query.filters
  const { rows } = await connection.query<FacetRow>({
    text: `with match as ${once ? "materialized" : "not materialized"} (${matches}) ${counted.join(" union all ")}`,
    values: parameters.values,
  })
  const facets: Facets = {}
  requests.forEach((request, i) => {
    if (request.type !== "value") return
    facets[request.field] = valueFacet(
      request,
      rows.filter(({ of }) => of === i),
    )
  })
  Object.assign(facets, measures(measured, rows))
  const total = rows.find(({ of }) => of === TOTAL)?.count ?? 0
  return { facets, total, isExact: !isBounded || total <= bound }
}

/** The values of one facet with their counts. Only the wanted ones leave the database, unless text narrows them. */
function countedValues(request: FacetRequest, of: number): string {
  const name = identifier(request.column.name)
  const source = request.column.array
    ? `(select each.value from match cross join lateral (select distinct unnest(${name}) as value) each) part`
    : `(select ${name} as value from match where ${name} is not null) part`
  const byName = 'value::text collate "vi-x-icu"'
  const order = request.sort === "alpha" ? byName : `count(*) desc, ${byName}`
  const limit = request.query === undefined ? `limit ${Math.max(0, Math.trunc(request.limit))}` : ""
  return `(select ${of} as of, value::text, count(*)::int as count, (sum(count(*)) over ())::int as together
    from ${source} group by value order by ${order} ${limit})`
}

/** Ranges and statistics: one row of sums over the matches, as a list. */
function summedUp(measured: FacetRequest[], parameters: Parameters): string {
  const sums = measured.flatMap((request) => request.sums(parameters))
  return `(select ${SUMS} as of, jsonb_build_array(${sums.join(", ")})::text as value, 0 as count, 0 as together
    from match)`
}

function measures(measured: FacetRequest[], rows: readonly FacetRow[]): Facets {
  const sums: unknown = JSON.parse(rows.find(({ of }) => of === SUMS)?.value ?? "[]")
  const all = Array.isArray(sums) ? sums.map((sum) => Number(sum ?? 0)) : []
  let at = 0
  return Object.fromEntries(
    measured.map((request) => {
      const first = at
      at += request.sums(new Parameters()).length
      return [request.field, request.measure((i) => all[first + i] ?? 0)]
    }),
  )
}
