import type { SearchQuery } from "@cho-phien/contract"
import type { PlainDate } from "@cho-phien/ocop"
import { addMonths, partsOf } from "@cho-phien/vietnam"
import type { SearchTypes } from "@medusajs/framework/types"
import { instantOf } from "../../../../search/document"

type Condition = SearchTypes.SearchFilters

/** What can be ticked; every facet counts with all of them but its own. */
export type FilterName =
  | "group"
  | "stars"
  | "commune"
  | "district"
  | "producer"
  | "collection"
  | "price"
  | "inStock"
  | "wholesale"
  | "seasonNow"
  | "certificateMonths"

/** The filters that are set, by name. */
export type Conditions = ReadonlyMap<FilterName, Condition>

/** A badge counts on the days it holds; nobody has to touch the index at midnight. */
export const certifiedOn = (today: PlainDate): Condition => ({
  certified_from: { $lte: instantOf(today) },
  certified_until: { $gte: instantOf(today) },
})

/** Certified today and still so after that many months. */
export const certifiedFor = (today: PlainDate, months: number): Condition => ({
  certified_from: { $lte: instantOf(today) },
  certified_until: { $gte: instantOf(addMonths(today, months)) },
})

/** The filters of a query on a day; `members` are the ids of the collection that was named. */
export function conditionsOf(
  query: SearchQuery,
  { today, members }: { today: PlainDate; members: readonly string[] | null },
): Conditions {
  const price = {
    ...(query.priceMin === undefined ? {} : { $gte: query.priceMin }),
    ...(query.priceMax === undefined ? {} : { $lte: query.priceMax }),
  }
  const all: [FilterName, Condition | false][] = [
    ["group", query.group.length > 0 && { group: { $in: query.group } }],
    ["stars", query.stars.length > 0 && { stars: { $in: query.stars }, ...certifiedOn(today) }],
    ["commune", query.commune.length > 0 && { commune: { $in: query.commune } }],
    ["district", query.district.length > 0 && { districts: { $overlaps: query.district } }],
    ["producer", query.producer.length > 0 && { producer: { $in: query.producer } }],
    ["collection", members !== null && { id: { $in: [...members] } }],
    ["price", Object.keys(price).length > 0 && { price }],
    ["inStock", query.inStock && { in_stock: true }],
    ["wholesale", query.wholesale && { wholesale: true }],
    ["seasonNow", query.seasonNow && { season_months: { $overlaps: [partsOf(today).month] } }],
    [
      "certificateMonths",
      query.certificateMonths !== undefined && certifiedFor(today, query.certificateMonths),
    ],
  ]
  return new Map(all.flatMap(([name, condition]) => (condition ? [[name, condition] as const] : [])))
}

/** All conditions but the named one, with more besides, under the words. */
export function filtersOf(
  q: string,
  conditions: Conditions,
  options: { without?: FilterName; and?: readonly Condition[] } = {},
): Condition {
  const set = [...conditions].filter(([name]) => name !== options.without).map(([, condition]) => condition)
  const all = [...set, ...(options.and ?? [])]
  return { ...(q === "" ? {} : { q }), ...(all.length > 0 ? { $and: all } : {}) }
}
