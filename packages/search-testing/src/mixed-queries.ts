import { type Definition, type Query, query } from "./definition.js"

const FACETS = [
  { field: "stars", type: "value" as const },
  { field: "group", type: "value" as const },
  { field: "commune", type: "value" as const, limit: 30 },
  { field: "producer", type: "value" as const, limit: 30 },
  {
    field: "price",
    type: "range" as const,
    ranges: [
      { to: 100_000 },
      { from: 100_000, to: 200_000 },
      { from: 200_000, to: 500_000 },
      { from: 500_000 },
    ],
  },
]

const ASKED: [q: string | undefined, filters?: Query["filters"], order?: Record<string, "ASC" | "DESC">][] = [
  ["miến dong"],
  ["mien dong"],
  ["miendong"],
  ["mieesn dong"],
  ["lap suonn"],
  ["lạp xưởng gác bếp"],
  ["chesnut"],
  ["hạt dẻ trùng khánh 1kg"],
  ["gạo nếp", { group: "food", stars: [4] }],
  ["4 sao"],
  ["m"],
  [undefined],
  [undefined, { stars: [4], in_stock: true }],
  [undefined, undefined, { price: "ASC" }],
  ["hop tac xa"],
  ["mật ong rừng", { price: { $lte: 200_000 } }],
  ["mua mật ong rừng ở cao bằng"],
  ["trà", { stars: [4], commune: ["Thành Công"] }],
  ["glass noodles"],
  ["hạt giẻ"],
]

/** The twenty questions of the bench, each as a list page asks it: hits, count, four value facets, price ranges. */
export function mixedQueries(definition: Definition): Query[] {
  return ASKED.map(([q, filters, order]) =>
    query(definition, q, {
      ...(filters ? { filters } : {}),
      pagination: { skip: 0, take: 24, ...(order ? { order } : {}) },
      search_options: { facets: FACETS },
    }),
  )
}

/** What the Search Module makes of a query with disjunctive facets: one more query per filtered facet. */
export function withDisjunctiveFacets(base: Query): Query[] {
  const relaxed = FACETS.filter(({ field }) => field in (base.filters ?? {})).map((facet) => {
    const { [facet.field]: _own, ...filters } = base.filters ?? {}
    return {
      ...base,
      filters,
      pagination: { ...base.pagination, skip: 0, take: 0 },
      search_options: { ...base.search_options, facets: [facet], count: "none" as const },
    }
  })
  return [base, ...relaxed]
}
