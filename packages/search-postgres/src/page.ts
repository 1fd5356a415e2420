import type { SearchTypes } from "@cho-phien/search-provider"
import { type Rung, tierRank } from "@cho-phien/vietnam/search-text"
import type { CatalogEntry } from "./catalog.js"
import { hitClasses } from "./classes.js"
import type { RawConnection } from "./connection.js"
import { countUpTo } from "./count.js"
import { readFew } from "./few.js"
import { matchCondition } from "./match-condition.js"
import { askedOrder, tieBreak } from "./order.js"
import { identifier, Parameters } from "./parameters.js"
import { type PageRow, RANK_KEYS, type RankKeys, rankColumns } from "./rank-keys.js"
import { marksQuery, searchedQuery } from "./rung-query.js"

/** Up to so many hits, ranking all of them is cheaper than asking class by class. */
const FEW = 300

/** With more hits than this, a page is often found among the first documents of all … */
const BROAD = 1000
/** … of which so many are tried. */
const FIRST = 400

interface Slice {
  /** tsquery; undefined for all documents. */
  query: string | undefined
  order: string
  /** The keys that the order compares. */
  keys: readonly (typeof RANK_KEYS)[number][]
  skip: number
  take: number
  /** Look only among so many documents, the first in the order. */
  among?: number
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
  const every = rung && searchedQuery(rung, { layer: "text" })
  if (asked || !rung) {
    const order = asked ?? tieBreak(index.plan).join(", ")
    const slice: Slice = { query: every, order, keys: [], skip, take }
    const rows = await readSlice(connection, index, query, rung, slice)
    return rows.map((row) => ({ ...row, matched: 0, marks: false, tier: 1 }))
  }
  const known = matches ?? (await countUpTo(connection, index, query, every, BROAD + 1))
  if (known <= FEW) return readFew(connection, index, query, rung)
  return readClasses(connection, index, query, rung, known > BROAD)
}

/**
 * A page filled class by class. The best of a class are asked for first: their order needs no comparing of names, and
 * where they fill the page nothing else of the class is looked at. A word half typed has marks that stand nowhere.
 */
async function readClasses(
  connection: RawConnection,
  index: CatalogEntry,
  query: SearchTypes.ProviderSearchQuery,
  rung: Rung,
  isBroad: boolean,
): Promise<PageRow[]> {
  let { skip = 0, take = 20 } = query.pagination ?? {}
  const ties = tieBreak(index.plan)
  const page: PageRow[] = []
  const read = async (of: string, keys: Slice["keys"]) => {
    const order = [...keys.map((key) => `${key} desc`), ...ties].join(", ")
    const slice: Slice = { query: of, order, keys, skip, take }
    if (isBroad && keys.length === 0 && (await countUpTo(connection, index, query, of, FEW + 1)) > FEW) {
      const first = await readSlice(connection, index, query, rung, { ...slice, among: FIRST })
      if (first.length === take) return first
    }
    return readSlice(connection, index, query, rung, slice)
  }
  const marks = marksQuery(rung)
  const isMarked = marks !== undefined && (await countUpTo(connection, index, query, marks, 1)) > 0
  for (const { best, keys, tier, ...hits } of hitClasses(rung)) {
    if (hits.marks && !isMarked) continue
    let rows = best === undefined ? [] : await read(best, [])
    if (rows.length < take) rows = await read(hits.query, keys)
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

/**
 * Documents are fetched for the page only, after the order is known. `offset 0` keeps the planner from walking the
 * order and comparing words document by document: only among the first so many is that cheap.
 */
async function readSlice(
  connection: RawConnection,
  index: CatalogEntry,
  query: SearchTypes.ProviderSearchQuery,
  rung: Rung | undefined,
  { query: words, order, keys, skip, take, among }: Slice,
): Promise<Found[]> {
  const parameters = new Parameters()
  const table = identifier(index.table)
  const source =
    among === undefined
      ? table
      : `(select * from ${table} order by ${order} limit ${parameters.add(among)}::int) first`
  const where = matchCondition(index, query, words, parameters)
  const range = `limit ${parameters.add(take)}::int offset ${parameters.add(skip)}::int`
  const compared = rankColumns(rung, keys, parameters)
  const { rows } = await connection.query<Found>({
    text: `select id, doc, ${rankColumns(rung, RANK_KEYS, parameters)} from (
        select * from (select *${compared && `, ${compared}`} from ${source} where ${where}
          ${words === undefined ? "" : "offset 0"}) hit
        order by ${order} ${range}) page order by ${order}`,
    values: parameters.values,
  })
  return rows
}
