import type { Rung } from "@cho-phien/vietnam/search-text"
import type { CatalogEntry } from "./catalog.js"
import type { RawConnection } from "./connection.js"
import { filterCondition } from "./filters.js"
import type * as SearchTypes from "./medusa-search.js"
import { orderBy } from "./order.js"
import { identifier, Parameters } from "./parameters.js"
import { type RankKeys, rankColumns } from "./rank.js"
import { invalid } from "./refuse.js"
import { searchedQuery } from "./rung-query.js"

export interface PageRow extends RankKeys {
  id: string
  doc: Record<string, unknown>
}

/** The hits of one page. Documents are fetched for the page only, after the order is known. */
export async function readPage(
  connection: RawConnection,
  index: CatalogEntry,
  query: SearchTypes.ProviderSearchQuery,
  rung: Rung | undefined,
): Promise<PageRow[]> {
  const { skip = 0, take = 20 } = query.pagination ?? {}
  if (take === 0) return []
  const parameters = new Parameters()
  const table = identifier(index.table)
  const where = matchCondition(index, query, rung, parameters)
  const columns = index.plan.columns.map(({ name }) => identifier(name)).join(", ")
  const order = orderBy(query.pagination?.order, index.plan)
  const ranked = `select id, ${columns ? `${columns},` : ""} ${rankColumns(rung, parameters)}
    from ${table} where ${where}`
  const { rows } = await connection.query<PageRow>({
    text: `with page as (
        select *, row_number() over (order by ${order}) as place from (${oneOfEach(ranked, index, query, order)}) hit
        order by place limit ${parameters.add(take)}::int offset ${parameters.add(skip)}::int)
      select page.id, matched, marks, tier, adjacent, whole, beginning, stored.doc
        from page join ${table} stored using (id) order by place`,
    values: parameters.values,
  })
  return rows
}

/** What a document must satisfy: the rung's words and the filters. */
export function matchCondition(
  index: CatalogEntry,
  query: SearchTypes.ProviderSearchQuery,
  rung: Rung | undefined,
  parameters: Parameters,
): string {
  const filters = filterCondition(query.filters, index.plan, parameters)
  if (!rung) return filters
  return `words @@ ${parameters.add(searchedQuery(rung, { layer: "text" }))}::tsquery and (${filters})`
}

/** The column hits are made distinct by, when they are. */
export function distinctColumn(
  index: CatalogEntry,
  query: SearchTypes.ProviderSearchQuery,
): string | undefined {
  const path = query.search_options?.distinct ?? index.plan.distinct
  if (!path) return undefined
  const column = index.plan.columns.find((candidate) => candidate.path === path)
  if (!column || column.array) throw invalid(`Hits cannot be made distinct by "${path}"`)
  return identifier(column.name)
}

function oneOfEach(
  ranked: string,
  index: CatalogEntry,
  query: SearchTypes.ProviderSearchQuery,
  order: string,
): string {
  const column = distinctColumn(index, query)
  if (!column) return ranked
  return `select * from (select *, row_number() over (partition by ${column} order by ${order}) as nth
    from (${ranked}) every) first where nth = 1`
}
