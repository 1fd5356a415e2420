import type { Rung } from "@cho-phien/vietnam/search-text"
import type { CatalogEntry } from "./catalog.js"
import type { RawConnection } from "./connection.js"
import { type FacetRequest, facetRequests, valueFacet } from "./facet-request.js"
import type * as SearchTypes from "./medusa-search.js"
import { matchCondition } from "./page.js"
import { identifier, Parameters } from "./parameters.js"

type Facets = Record<string, SearchTypes.SearchFacetResult>

/** Rows that belong to no value facet. */
const TOTAL = -1
const SUMS = -2

/** What the facet statement answers: one row per value, one row for everything. */
interface FacetRow {
  of: number
  value: string | null
  count: number
}

/**
 * Facets of one query and the number of its matches, all from one look at the matches. They are exact at any size:
 * the matches are read once into narrow rows, values are counted in one pass over those.
 */
export async function readFacets(
  connection: RawConnection,
  index: CatalogEntry,
  query: SearchTypes.ProviderSearchQuery,
  rung: Rung | undefined,
): Promise<{ facets: Facets; total: number }> {
  const requests = facetRequests(query.search_options?.facets, index.plan)
  const parameters = new Parameters()
  const columns = [...new Set(requests.map(({ column }) => identifier(column.name)))]
  const where = matchCondition(index, query, rung, parameters)
  const flat = requests.filter(({ type, column }) => type === "value" && !column.array)
  const many = requests.filter(({ type, column }) => type === "value" && column.array)
  const measured = requests.filter(({ type }) => type !== "value")
  const counted = [
    ...(flat.length > 0 ? [countedInOnePass(flat, requests)] : []),
    ...many.map((request) => countedElements(request, requests)),
    ...(measured.length > 0 ? [summedUp(measured, parameters)] : []),
    `select ${TOTAL} as of, null as value, count(*)::int as count from match`,
  ]
  const match = `with match as materialized (select ${columns.join(", ")} from ${identifier(index.table)} where ${where})`
  const { rows } = await connection.query<FacetRow>({
    text: `${match} ${counted.join(" union all ")}`,
    values: parameters.values,
  })
  const facets: Facets = {}
  requests.forEach((request, i) => {
    if (request.type === "value")
      facets[request.field] = valueFacet(
        request,
        rows.filter(({ of }) => of === i),
      )
  })
  Object.assign(facets, measures(measured, rows))
  return { facets, total: rows.find(({ of }) => of === TOTAL)?.count ?? 0 }
}

function countedInOnePass(flat: FacetRequest[], requests: FacetRequest[]): string {
  const names = flat.map(({ column }) => identifier(column.name))
  const which = flat
    .map((request, i) => `when grouping(${names[i]}) = 0 then ${requests.indexOf(request)}`)
    .join(" ")
  const value = flat.map((_, i) => `when grouping(${names[i]}) = 0 then ${names[i]}::text`).join(" ")
  const sets = names.map((name) => `(${name})`).join(", ")
  return `select case ${which} end as of, case ${value} end as value, count(*)::int as count
    from match group by grouping sets (${sets})`
}

function countedElements(request: FacetRequest, requests: FacetRequest[]): string {
  return `select ${requests.indexOf(request)} as of, element::text as value, count(*)::int as count
    from match cross join lateral (select distinct unnest(${identifier(request.column.name)}) as element) each
    group by element`
}

/** Ranges and statistics: one row of sums over the matches, as a list. */
function summedUp(measured: FacetRequest[], parameters: Parameters): string {
  const sums = measured.flatMap((request) => request.sums(parameters))
  return `select ${SUMS} as of, jsonb_build_array(${sums.join(", ")})::text as value, 0 as count from match`
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
