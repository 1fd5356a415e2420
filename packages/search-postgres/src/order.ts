import { type IndexPlan, invalid, notSupported, type SearchTypes } from "@cho-phien/search-provider"
import { identifier } from "./parameters.js"

/** The order inside one class of hits: the steps the definition names, then the key, so that pages never overlap. */
export function tieBreak(plan: IndexPlan): string[] {
  const steps = plan.rankBy.map(({ path, descending }) => {
    const column = plan.columns.find((candidate) => candidate.path === path)
    return `${identifier(column?.name ?? "id")} ${descending ? "desc" : "asc"} nulls last`
  })
  return [...steps, "id asc"]
}

/** The order a query asks for instead of relevance; undefined when it asks for relevance. */
export function askedOrder(
  order: SearchTypes.SearchPagination["order"],
  plan: IndexPlan,
): string | undefined {
  const asked = Object.entries(order ?? {})
  const byScore = asked.find(([path]) => path === "_score")
  if (byScore?.[1] === "ASC") throw notSupported("The least relevant first is no useful order")
  if (byScore && asked.length > 1)
    throw notSupported("Hits are ordered by relevance or by fields, not by both")
  if (byScore || asked.length === 0) return undefined
  const steps = asked.map(
    ([path, direction]) => `${sortable(path, plan)} ${direction === "ASC" ? "asc" : "desc"} nulls last`,
  )
  return [...steps, ...tieBreak(plan)].join(", ")
}

function sortable(path: string, plan: IndexPlan): string {
  if (path === plan.primaryKey) return "id"
  const column = plan.columns.find((candidate) => candidate.path === path)
  if (!column) throw invalid(`The index has no sortable field "${path}"`)
  if (column.array) throw notSupported(`"${path}" holds several values; nothing can be sorted by it`)
  return column.kind === "string" ? `${identifier(column.name)} collate "vi-x-icu"` : identifier(column.name)
}
