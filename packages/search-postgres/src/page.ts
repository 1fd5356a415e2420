import type { SearchTypes } from "@cho-phien/search-provider"
import { type Rung, type Tier, tierRank } from "@cho-phien/vietnam/search-text"
import type { CatalogEntry } from "./catalog.js"
import { hitClasses } from "./classes.js"
import type { RawConnection } from "./connection.js"
import { readFew } from "./few.js"
import { filterCondition } from "./filters.js"
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

/** The hits of one page, filled class by class. */
export async function readPage(
  connection: RawConnection,
  index: CatalogEntry,
  query: SearchTypes.ProviderSearchQuery,
  rung: Rung | undefined,
): Promise<PageRow[]> {
  let { skip = 0, take = 20 } = query.pagination ?? {}
  if (take === 0) return []
  const ties = tieBreak(index.plan).join(", ")
  const asked = askedOrder(query.pagination?.order, index.plan)
  const all = { matched: 0, marks: false, tier: 1 }
  if (asked || !rung) {
    const everything = rung && searchedQuery(rung, { layer: "text" })
    const slice: Slice = { query: everything, order: asked ?? ties, keys: [], skip, take }
    return (await readSlice(connection, index, query, rung, slice)).map((row) => ({ ...row, ...all }))
  }
  const every = searchedQuery(rung, { layer: "text" })
  const matches = await countUpTo(connection, index, query, every, FEW + 1)
  if (matches <= skip) return []
  if (matches <= FEW) return readFew(connection, index, query, rung)
  const page: PageRow[] = []
  for (const { best, tier, ...hits } of hitClasses(rung)) {
    const size = await countUpTo(connection, index, query, hits.query, Math.max(FEW, skip + take) + 1)
    if (size <= skip) {
      skip -= size
      continue
    }
    const isBestEnough =
      best !== undefined &&
      size > FEW &&
      (await countUpTo(connection, index, query, best, skip + take)) >= skip + take
    const keys = isBestEnough ? [] : keysOf(tier)
    const order = [...keys.map((key) => `${key} desc`), ties].join(", ")
    const slice = { query: isBestEnough ? best : hits.query, order, keys, skip, take }
    const rows = await readSlice(connection, index, query, rung, slice)
    page.push(
      ...rows.map((row) => ({ ...row, matched: hits.matched, marks: hits.marks, tier: tierRank(tier) })),
    )
    take -= rows.length
    skip = 0
    if (take === 0) break
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
  { filters }: SearchTypes.ProviderSearchQuery,
  rung: Rung | undefined,
  slice: Slice,
): Promise<Found[]> {
  const parameters = new Parameters()
  const table = identifier(index.table)
  const where = [filterCondition(filters, index.plan, parameters)]
  if (slice.query !== undefined) where.unshift(`words @@ ${parameters.add(slice.query)}::tsquery`)
  const range = `limit ${parameters.add(slice.take)}::int offset ${parameters.add(slice.skip)}::int`
  const compared = rankColumns(rung, slice.keys, parameters)
  const { rows } = await connection.query<Found>({
    text: `select id, doc, ${rankColumns(rung, RANK_KEYS, parameters)} from (
        select * from (select *${compared && `, ${compared}`} from ${table} where ${where.join(" and ")}) hit
        order by ${slice.order} ${range}) page order by ${slice.order}`,
    values: parameters.values,
  })
  return rows
}

async function countUpTo(
  connection: RawConnection,
  index: CatalogEntry,
  { filters }: SearchTypes.ProviderSearchQuery,
  query: string,
  bound: number,
): Promise<number> {
  const parameters = new Parameters()
  const words = `words @@ ${parameters.add(query)}::tsquery`
  const { rows } = await connection.query<{ n: number }>({
    text: `select count(*)::int as n from (select from ${identifier(index.table)}
      where ${words} and (${filterCondition(filters, index.plan, parameters)}) limit ${parameters.add(bound)}::int) hit`,
    values: parameters.values,
  })
  return rows[0]?.n ?? 0
}
