import { type Column, type IndexPlan, invalid, type SearchTypes, toValue } from "@cho-phien/search-provider"
import { fold } from "@cho-phien/vietnam"
import { castType } from "./column-type.js"
import { identifier, type Parameters } from "./parameters.js"

/** Values a facet returns unless it asks for more: set on purpose, and the rest is reported as `other_count`. */
export const FACET_VALUES = 200

/** One facet to compute. */
export interface FacetRequest {
  field: string
  column: Column
  type: SearchTypes.SearchFacetKind
  limit: number
  sort: "count" | "alpha"
  /** Only values that hold this text, marks and case aside. */
  query: string | undefined
  /** Ranges and statistics: what to sum up over the matches … */
  sums(parameters: Parameters): string[]
  /** … and how the sums read. */
  measure(sum: (i: number) => number): SearchTypes.SearchFacetResult
}

const none = { sums: () => [], measure: (): never => unreachable() }

function unreachable(): never {
  throw new Error("A value facet is counted, not summed up")
}

/** Reads the requested facets; refuses fields and kinds the index does not keep. */
export function facetRequests(asked: SearchTypes.SearchOptions["facets"], plan: IndexPlan): FacetRequest[] {
  return (asked ?? []).map((facet) => {
    const request = typeof facet === "string" ? { field: facet } : facet
    const column = plan.columns.find(({ path, facetable }) => path === request.field && facetable)
    if (!column) throw invalid(`The index has no facet "${request.field}"`)
    const common = {
      field: request.field,
      column,
      limit: FACET_VALUES,
      sort: "count" as const,
      query: undefined,
    }
    if (!("type" in request) || request.type === "value" || request.type === undefined) {
      const value = request as Extract<SearchTypes.SearchFacetRequest, { type?: "value" }>
      return {
        ...common,
        ...none,
        type: "value",
        limit: value.limit ?? FACET_VALUES,
        sort: value.sort ?? "count",
        query: value.query ? fold(value.query) : undefined,
      }
    }
    if (!isMeasurable(column)) throw invalid(`"${request.field}" has no size to measure`)
    return request.type === "range"
      ? { ...common, type: "range", ...rangeFacet(column, request.ranges) }
      : { ...common, type: "stats", ...statsFacet(column) }
  })
}

const isMeasurable = (column: Column) =>
  !column.array && column.kind !== "string" && column.kind !== "boolean"

/** The counted values as the module wants them: narrowed by the text that was asked for, cut, the rest summed up. */
export function valueFacet(
  request: FacetRequest,
  rows: readonly { value: string | null; count: number; together: number }[],
): SearchTypes.SearchFacetResult {
  const { query, limit } = request
  const all = rows.flatMap(({ value, count }) => (value === null ? [] : [{ value, count }]))
  const asked = query === undefined ? all : all.filter(({ value }) => fold(value).includes(query))
  const together = query === undefined ? (rows[0]?.together ?? 0) : sumOf(asked)
  const values = asked.slice(0, limit)
  return { type: "value", values, other_count: together - sumOf(values) }
}

const sumOf = (values: readonly { count: number }[]) => values.reduce((sum, { count }) => sum + count, 0)

type Range = Extract<SearchTypes.SearchFacetRequest, { type: "range" }>["ranges"][number]

function rangeFacet(column: Column, ranges: Range[]): Pick<FacetRequest, "sums" | "measure"> {
  const name = identifier(column.name)
  return {
    sums: (parameters) =>
      ranges.map(({ from, to }) => {
        const bound = (sign: string, value: number | string) =>
          `${name} ${sign} ${parameters.add(toValue(column.kind, value, column.path))}::${castType(column.kind)}`
        const inside = [
          ...(from === undefined ? [] : [bound(">=", from)]),
          ...(to === undefined ? [] : [bound("<", to)]),
        ]
        return `count(${name}) filter (where ${inside.join(" and ") || "true"})::int`
      }),
    measure: (sum) => ({
      type: "range",
      ranges: ranges.map((range, i) => ({
        key: range.key ?? `${range.from ?? "*"}-${range.to ?? "*"}`,
        ...(range.from === undefined ? {} : { from: range.from }),
        ...(range.to === undefined ? {} : { to: range.to }),
        count: sum(i),
      })),
    }),
  }
}

function statsFacet(column: Column): Pick<FacetRequest, "sums" | "measure"> {
  const number =
    column.kind === "date" ? `extract(epoch from ${identifier(column.name)}) * 1000` : identifier(column.name)
  return {
    sums: () => ["min", "max", "sum", "count"].map((sum) => `${sum}(${number})::float8`),
    measure: (sum) => {
      const count = sum(3)
      return {
        type: "stats",
        min: sum(0),
        max: sum(1),
        sum: sum(2),
        count,
        ...(count > 0 ? { avg: sum(2) / count } : {}),
      }
    },
  }
}
