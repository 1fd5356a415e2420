import type { SearchTypes } from "@cho-phien/search-provider"
import type { Rung } from "@cho-phien/vietnam/search-text"
import type { CatalogEntry } from "./catalog.js"
import type { RawConnection } from "./connection.js"
import { matchCondition } from "./match-condition.js"
import { identifier, Parameters } from "./parameters.js"

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
  const parameters = new Parameters()
  const bounded = query.search_options?.count !== "exact"
  const where = matchCondition(index, query, rung, parameters)
  const matches = `select from ${identifier(index.table)} where ${where}`
  const { rows } = await connection.query<{ count: number }>({
    text: `select count(*)::int as count from (${matches} ${bounded ? `limit ${COUNT_BOUND + 1}` : ""}) match`,
    values: parameters.values,
  })
  const count = rows[0]?.count ?? 0
  return { count, isExact: !bounded || count <= COUNT_BOUND }
}
