import { CERTIFICATE_MONTHS } from "@cho-phien/contract"
import type { PlainDate } from "@cho-phien/ocop"
import { addMonths } from "@cho-phien/vietnam"
import type { SearchTypes } from "@medusajs/framework/types"
import { instantOf } from "../../../../search/document"
import { type Conditions, certifiedOn, type FilterName, filtersOf } from "./conditions"
import type { EngineAnswer, EngineQuery } from "./engine"

type Facet = NonNullable<SearchTypes.SearchOptions["facets"]>[number]

interface PlannedFacet {
  facet: Facet
  field: string
  own: FilterName
  /** Count only products whose badge holds today. */
  certified: boolean
}

/** As many values as there are communes and producers in a province; a facet is no directory of the country. */
const VALUES_MAX = 500

const values = (field: string, own: FilterName, certified = false): PlannedFacet => ({
  facet: { field, type: "value", limit: VALUES_MAX },
  field,
  own,
  certified,
})

const plannedFacets = (today: PlainDate): PlannedFacet[] => [
  values("group", "group"),
  values("commune", "commune"),
  values("districts", "district"),
  values("producer", "producer"),
  values("in_stock", "inStock"),
  values("wholesale", "wholesale"),
  values("season_months", "seasonNow"),
  { facet: { field: "price", type: "stats" }, field: "price", own: "price", certified: false },
  values("stars", "stars", true),
  {
    facet: {
      field: "certified_until",
      type: "range",
      ranges: CERTIFICATE_MONTHS.map((months) => ({
        key: String(months),
        from: instantOf(addMonths(today, months)),
      })),
    },
    field: "certified_until",
    own: "certificateMonths",
    certified: true,
  },
]

export type FacetResults = ReadonlyMap<string, NonNullable<EngineAnswer["facets"]>[string]>

/**
 * Counts of every facet with all filters but its own. Facets that are counted over the same products share a query:
 * without filters there are two, and each filter adds at most one.
 */
export function planFacets(
  q: string,
  conditions: Conditions,
  options: {
    today: PlainDate
    and: readonly SearchTypes.SearchFilters[]
    searchOptions: SearchTypes.SearchOptions
  },
): {
  queries: EngineQuery[]
  read(answers: readonly EngineAnswer[]): FacetResults
} {
  const groups = new Map<string, PlannedFacet[]>()
  for (const planned of plannedFacets(options.today)) {
    const key = `${conditions.has(planned.own) ? planned.own : ""} ${planned.certified}`
    groups.set(key, [...(groups.get(key) ?? []), planned])
  }
  const plans = [...groups.values()]
  const queries = plans.map((facets): EngineQuery => {
    const own = facets[0]?.own
    const certified = facets[0]?.certified ? [certifiedOn(options.today)] : []
    return {
      fields: ["id"],
      filters: filtersOf(q, conditions, {
        ...(own ? { without: own } : {}),
        and: [...options.and, ...certified],
      }),
      pagination: { skip: 0, take: 0 },
      search_options: { ...options.searchOptions, count: "none", facets: facets.map(({ facet }) => facet) },
    }
  })
  const read = (answers: readonly EngineAnswer[]): FacetResults =>
    new Map(
      plans.flatMap((facets, i) =>
        facets.flatMap(({ field }) => {
          const result = answers[i]?.facets?.[field]
          return result ? [[field, result] as const] : []
        }),
      ),
    )
  return { queries, read }
}
