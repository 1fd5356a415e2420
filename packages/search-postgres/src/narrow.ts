import type { SearchTypes } from "@cho-phien/search-provider"
import type { CatalogEntry } from "./catalog.js"
import type { RawConnection } from "./connection.js"
import { matchCondition } from "./match-condition.js"
import { identifier, Parameters } from "./parameters.js"

/** So few documents are compared with the words one by one; more are found by the words first. */
const NARROW = 300

/**
 * The query with the keys of the documents in place of filters that leave only few. Then these are the way in, whatever
 * the words find: the tea of one commune must not cost looking at all the tea there is.
 */
export async function narrowed(
  connection: RawConnection,
  index: CatalogEntry,
  query: SearchTypes.ProviderSearchQuery,
): Promise<SearchTypes.ProviderSearchQuery> {
  const parameters = new Parameters()
  const where = matchCondition(index, query, undefined, parameters)
  if (where === "true") return query
  const { rows } = await connection.query<{ id: string }>({
    text: `select id from ${identifier(index.table)} where ${where} limit ${NARROW + 1}`,
    values: parameters.values,
  })
  return rows.length > NARROW
    ? query
    : { ...query, filters: { [index.plan.primaryKey]: rows.map(({ id }) => id) } }
}
