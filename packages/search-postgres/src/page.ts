import type { SearchTypes } from "@cho-phien/search-provider"
import { type Rung, type Tier, tierRank } from "@cho-phien/vietnam/search-text"
import type { CatalogEntry } from "./catalog.js"
import { hitClasses } from "./classes.js"
import type { RawConnection } from "./connection.js"
import { countUpTo } from "./count.js"
import { readFew } from "./few.js"
import { matchCondition } from "./match-condition.js"
import { askedOrder, tieBreak } from "./order.js"
import { identifier, Parameters } from "./parameters.js"
import { type PageRow, RANK_KEYS, type RankKeys, rankColumns } from "./rank-keys.js"
import { searchedQuery } from "./rung-query.js"

/** Up to so many hits, ranking all of them is cheaper than asking class by class. */
const FEW = 300

interface Slice {
  /** tsquery; undefined for all documents. */
  query: string | undefined
  order: string
  /** The keys that the order compares. */
  keys: readonly (typeof RANK_KEYS)[number][]
  skip: number
  take: number
}

type Found = RankKeys & Pick<PageRow, "id" | "doc">

/** The hits of one page. `matches` is how many there are, or at least are, when that was counted already. */
export async function readPage(
  connection: RawConnection,
  index: CatalogEntry,
  query: SearchTypes.ProviderSearchQuery,
  rung: Rung | undefined,
  matches: number | undefined,
): Promise<PageRow[]> {
  const { skip = 0, take = 20 } = query.pagination ?? {}
  if (take === 0 || matches === 0) return []
  const asked = askedOrder(query.pagination?.order, index.plan)
  if (asked || !rung) {
    const everything = rung && searchedQuery(rung, { layer: "text" })
    const order = asked ?? tieBreak(index.plan).join(", ")
    const rows = await readSlice(connection, index, query, rung, {
      query: everything,
      order,
      keys: [],
      skip,
      take,
    })
    return rows.map((row) => ({ ...row, matched: 0, marks: false, tier: 1 }))
  }
  const every = searchedQuery(rung, { layer: "text" })
  const known = matches ?? (await countUpTo(connection, index, query, every, FEW + 1))
  return known > FEW ? readClasses(connection, index, query, rung) : readFew(connection, index, query, rung)
}

/**
 * A page filled class by class. The best of a class are asked for first: their order needs no comparing of names, and
 * where they fill the page nothing else of the class is looked at.
 */
async function readClasses(
  connection: RawConnection,
  index: CatalogEntry,
  query: SearchTypes.ProviderSearchQuery,
  rung: Rung,
): Promise<PageRow[]> {
  let { skip = 0, take = 20 } = query.pagination ?? {}
  const ties = tieBreak(index.plan)
  const page: PageRow[] = []
  for (const { best, tier, ...hits } of hitClasses(rung)) {
    const read = (of: string, keys: Slice["keys"]) => {
      const order = [...keys.map((key) => `${key} desc`), ...ties].join(", ")
      return readSlice(connection, index, query, rung, { query: of, order, keys, skip, take })
    }
    let rows = best === undefined ? [] : await read(best, [])
    if (rows.length < take) rows = await read(hits.query, keysOf(tier))
    page.push(
      ...rows.map((row) => ({ ...row, matched: hits.matched, marks: hits.marks, tier: tierRank(tier) })),
    )
    take -= rows.length
    if (take === 0) break
    skip =
      rows.length > 0 || skip === 0 ? 0 : skip - (await countUpTo(connection, index, query, hits.query, skip))
  }
  return page
}

/** The keys that can differ inside a class: outside the name nothing is adjacent in it, and the text has none. */
function keysOf(tier: Tier): Slice["keys"] {
  if (tier === "name") return RANK_KEYS
  return tier === "producer" || tier === "place" ? ["whole"] : []
}

/** Documents are fetched for the page only, after the order is known. */
async function readSlice(
  connection: RawConnection,
  index: CatalogEntry,
  query: SearchTypes.ProviderSearchQuery,
  rung: Rung | undefined,
  slice: Slice,
): Promise<Found[]> {
  const parameters = new Parameters()
  const where = matchCondition(index, query, slice.query, parameters)
  const range = `limit ${parameters.add(slice.take)}::int offset ${parameters.add(slice.skip)}::int`
  const compared = rankColumns(rung, slice.keys, parameters)
  const { rows } = await connection.query<Found>({
    text: `select id, doc, ${rankColumns(rung, RANK_KEYS, parameters)} from (
        select * from (select *${compared && `, ${compared}`} from ${identifier(index.table)} where ${where}) hit
        order by ${slice.order} ${range}) page order by ${slice.order}`,
    values: parameters.values,
  })
  return rows
}
