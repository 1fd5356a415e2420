import type { Rung } from "@cho-phien/vietnam/search-text"
import { identifier, type Parameters } from "./parameters.js"
import type { IndexPlan } from "./plan.js"
import { rankQueries } from "./rung-query.js"

/** The keys a hit is ranked by, as small numbers; more is better. Part of every hit's explanation. */
export interface RankKeys {
  /** How many of the words it has, when not all were asked for. */
  matched: number
  /** The marks that were typed are those of the document. */
  marks: number
  /** 5 name, 4 producer, 3 place, 2 group, 1 text. */
  tier: number
  /** The words stand side by side in the name. */
  adjacent: number
  /** The last word is whole: 2 in the name, 1 elsewhere. */
  whole: number
  /** The name begins with the query. */
  beginning: number
}

export const RANK_KEYS = ["matched", "marks", "tier", "adjacent", "whole", "beginning"] as const

/** Select list that computes the keys of each row. */
export function rankColumns(rung: Rung | undefined, parameters: Parameters): string {
  if (!rung) return RANK_KEYS.map((key) => `0 as ${key}`).join(", ")
  const queries = rankQueries(rung)
  const hasWords = (query: string | undefined) =>
    query === undefined ? "false" : `head @@ ${parameters.add(query)}::tsquery`
  const tiers = queries.tiers.map((query, i) => `when ${hasWords(query)} then ${5 - i}`).join(" ")
  const matched = queries.each.map((query) => `(${hasWords(query)})::int`).join(" + ") || "0"
  const beginnings = parameters.add(queries.beginnings.map((text) => `${text}%`))
  return `${matched} as matched,
    (${hasWords(queries.marks)})::int as marks,
    case ${tiers} else 1 end as tier,
    (${hasWords(queries.adjacent)})::int as adjacent,
    case when ${hasWords(queries.wholeInName)} then 2 when ${hasWords(queries.whole)} then 1 else 0 end as whole,
    (title like any (${beginnings}::text[]))::int as beginning`
}

/** The order inside one class of hits: the steps the definition names, then the key, so that pages never overlap. */
export function tieBreak(plan: IndexPlan): string[] {
  const steps = plan.rankBy.map(({ path, descending }) => {
    const column = plan.columns.find((candidate) => candidate.path === path)
    return `${identifier(column?.name ?? "id")} ${descending ? "desc" : "asc"} nulls last`
  })
  return [...steps, "id asc"]
}
