import type * as SearchTypes from "./medusa-search.js"
import { identifier } from "./parameters.js"
import type { IndexPlan } from "./plan.js"
import { RANK_KEYS, tieBreak } from "./rank.js"
import { invalid, notSupported } from "./refuse.js"

/** The order of the hits: what the query asks, else relevance; ties always end in the key. */
export function orderBy(order: SearchTypes.SearchPagination["order"], plan: IndexPlan): string {
  const asked = Object.entries(order ?? {})
  const relevance = RANK_KEYS.map((key) => `${key} desc`)
  if (asked.length === 0) return [...relevance, ...tieBreak(plan)].join(", ")
  const steps = asked.flatMap(([path, direction]) => {
    if (path === "_score") {
      if (direction === "ASC") throw notSupported("The least relevant first is no useful order")
      return relevance
    }
    return [`${sortable(path, plan)} ${direction === "ASC" ? "asc" : "desc"} nulls last`]
  })
  return [...steps, ...(order?._score ? [] : relevance), ...tieBreak(plan)].join(", ")
}

function sortable(path: string, plan: IndexPlan): string {
  if (path === plan.primaryKey) return "id"
  const column = plan.columns.find((candidate) => candidate.path === path)
  if (!column) throw invalid(`The index has no sortable field "${path}"`)
  if (column.array) throw notSupported(`"${path}" holds several values; nothing can be sorted by it`)
  return column.kind === "string" ? `${identifier(column.name)} collate "vi-x-icu"` : identifier(column.name)
}
