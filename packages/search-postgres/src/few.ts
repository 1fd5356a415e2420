import type { SearchTypes } from "@cho-phien/search-provider"
import { type Rung, tierRank } from "@cho-phien/vietnam/search-text"
import type { CatalogEntry } from "./catalog.js"
import { hitClasses } from "./classes.js"
import type { RawConnection } from "./connection.js"
import { matchCondition } from "./match-condition.js"
import { tieBreak } from "./order.js"
import { identifier, Parameters } from "./parameters.js"
import { type PageRow, RANK_KEYS, type RankKeys, rankColumns } from "./rank-keys.js"
import { searchedQuery } from "./rung-query.js"

/**
 * A page of few hits in one statement: each hit's words are fetched once (`strip` brings the vector into the row)
 * and compared with every class.
 */
export async function readFew(
  connection: RawConnection,
  index: CatalogEntry,
  query: SearchTypes.ProviderSearchQuery,
  rung: Rung,
): Promise<PageRow[]> {
  const { skip = 0, take = 20 } = query.pagination ?? {}
  const classes = hitClasses(rung)
  const parameters = new Parameters()
  const where = matchCondition(index, query, searchedQuery(rung, { layer: "text" }), parameters)
  const tests = classes.map((hits, i) => `when found @@ ${parameters.add(hits.query)}::tsquery then ${i}`)
  const order = ["class", ...RANK_KEYS.map((key) => `${key} desc`), ...tieBreak(index.plan)].join(", ")
  const { rows } = await connection.query<RankKeys & Pick<PageRow, "id" | "doc"> & { class: number }>({
    text: `with few as materialized (select *, strip(words) as found from ${identifier(index.table)} where ${where})
      select id, doc, class, ${RANK_KEYS.join(", ")} from (
        select *, case ${tests.join(" ")} end as class, ${rankColumns(rung, RANK_KEYS, parameters)} from few) hit
      order by ${order} limit ${parameters.add(take)}::int offset ${parameters.add(skip)}::int`,
    values: parameters.values,
  })
  return rows.map(({ class: place, ...row }) => {
    const hits = classes[place]
    return {
      ...row,
      matched: hits?.matched ?? 0,
      marks: hits?.marks ?? false,
      tier: hits ? tierRank(hits.tier) : 1,
    }
  })
}
