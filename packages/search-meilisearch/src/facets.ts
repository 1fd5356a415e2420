import { type Column, type IndexPlan, invalid, type SearchTypes } from "@cho-phien/search-provider"
import { compareVi, fold } from "@cho-phien/vietnam"
import { readExactText } from "./exact-text.js"
import { ATTRIBUTES, filterValue } from "./fields.js"

/** Values a facet returns unless it asks for more. */
export const FACET_VALUES = 200

/** What the server answered to the counting query. */
export interface Counted {
  facetDistribution?: Record<string, Record<string, number>>
  facetStats?: Record<string, { min: number; max: number }>
}

/** One facet: which attribute is counted, which further queries it needs, and how the numbers read. */
export interface Facet {
  field: string
  attribute: string
  /** Filters of the further counting queries: one per range, or the documents that have a value at all. */
  filters: string[]
  read(counted: Counted, counts: number[]): SearchTypes.SearchFacetResult
}

/** Reads the requested facets; refuses fields and kinds the index does not keep. */
export function facetsOf(asked: SearchTypes.SearchOptions["facets"], plan: IndexPlan): Facet[] {
  return (asked ?? []).map((facet) => {
    const request = typeof facet === "string" ? { field: facet } : facet
    const column = plan.columns.find(({ path, facetable }) => path === request.field && facetable)
    if (!column) throw invalid(`The index has no facet "${request.field}"`)
    const attribute = ATTRIBUTES.filter(column.path)
    const common = { field: request.field, attribute }
    if (!("type" in request) || request.type === undefined || request.type === "value")
      return { ...common, filters: [], read: (counted) => values(column, attribute, request, counted) }
    if (column.array || column.kind === "string" || column.kind === "boolean")
      throw invalid(`"${request.field}" has no size to measure`)
    return request.type === "range"
      ? { ...common, ...ranges(column, attribute, request.ranges) }
      : { ...common, filters: [`${attribute} EXISTS AND ${attribute} IS NOT NULL`], read: stats(attribute) }
  })
}

type ValueRequest = { limit?: number; sort?: "count" | "alpha"; query?: string }

function values(
  column: Column,
  attribute: string,
  { limit = FACET_VALUES, sort = "count", query }: ValueRequest,
  counted: Counted,
): SearchTypes.SearchFacetResult {
  const asked = query ? fold(query) : undefined
  const all = Object.entries(counted.facetDistribution?.[attribute] ?? {})
    .map(([value, count]) => ({ value: column.kind === "string" ? readExactText(value) : value, count }))
    .filter(({ value }) => asked === undefined || fold(value).includes(asked))
    .sort((a, b) => (sort === "count" ? b.count - a.count : 0) || compareVi(a.value, b.value))
  const other = all.slice(limit).reduce((sum, { count }) => sum + count, 0)
  return { type: "value", values: all.slice(0, limit), other_count: other }
}

type Range = Extract<SearchTypes.SearchFacetRequest, { type: "range" }>["ranges"][number]

function ranges(column: Column, attribute: string, asked: Range[]): Pick<Facet, "filters" | "read"> {
  const bound = (sign: string, value: number | string) => `${attribute} ${sign} ${filterValue(column, value)}`
  return {
    filters: asked.map(({ from, to }) =>
      [
        `${attribute} EXISTS`,
        ...(from === undefined ? [] : [bound(">=", from)]),
        ...(to === undefined ? [] : [bound("<", to)]),
      ].join(" AND "),
    ),
    read: (_, counts) => ({
      type: "range",
      ranges: asked.map((range, i) => ({
        key: range.key ?? `${range.from ?? "*"}-${range.to ?? "*"}`,
        ...(range.from === undefined ? {} : { from: range.from }),
        ...(range.to === undefined ? {} : { to: range.to }),
        count: counts[i] ?? 0,
      })),
    }),
  }
}

/** The server knows the least and greatest value; sums follow from the counted values. */
function stats(attribute: string): Facet["read"] {
  return (counted, [count = 0]) => {
    const { min = 0, max = 0 } = counted.facetStats?.[attribute] ?? {}
    return { type: "stats", min, max, count }
  }
}
