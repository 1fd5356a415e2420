import type { SearchTypes } from "@cho-phien/search-provider"
import type { Rung } from "@cho-phien/vietnam/search-text"
import type { CatalogEntry } from "./catalog.js"
import type { RawConnection } from "./connection.js"
import { matchCondition } from "./match-condition.js"
import { identifier, Parameters } from "./parameters.js"
import { searchedQuery } from "./rung-query.js"

/** Up to here an estimated count is exact; beyond, "more than 1 000" is all anybody reads. */
export const COUNT_BOUND = 1000

export interface Count {
  count: number
  /** False when counting stopped at the bound: there are at least so many. */
  isExact: boolean
}

/** Counts the matches, or stops just above the bound. */
export async function countMatches(
  connection: RawConnection,
  index: CatalogEntry,
  query: SearchTypes.ProviderSearchQuery,
  rung: Rung | undefined,
): Promise<Count> {
  const isBounded = query.search_options?.count !== "exact"
  const searched = rung && searchedQuery(rung, { layer: "text" })
  const count = await countUpTo(connection, index, query, searched, isBounded ? COUNT_BOUND + 1 : undefined)
  return { count, isExact: !isBounded || count <= COUNT_BOUND }
}

/** Counts what a tsquery (none: everything) and the filters find, and stops at the bound. */
export async function countUpTo(
  connection: RawConnection,
  index: CatalogEntry,
  query: SearchTypes.ProviderSearchQuery,
  searched: string | undefined,
  bound: number | undefined,
): Promise<number> {
  const parameters = new Parameters()
  const where = matchCondition(index, query, searched, parameters)
  const limit = bound === undefined ? "" : `limit ${parameters.add(bound)}::int`
  const { rows } = await connection.query<{ n: number }>({
    text: `select count(*)::int as n from (select from ${identifier(index.table)} where ${where} ${limit}) hit`,
    values: parameters.values,
  })
  return rows[0]?.n ?? 0
}
