import { CERTIFICATE_MONTHS, type FacetValue, type SearchFacets, type SearchQuery } from "@cho-phien/contract"
import type { PlainDate } from "@cho-phien/ocop"
import { compareVi, partsOf, slugify } from "@cho-phien/vietnam"
import { communesOfProvince } from "@cho-phien/vietnam/places"
import { districtsOf } from "../../../../search/document"
import { facetsView } from "../views/facets"
import type { FacetResults } from "./facet-plan"

type Count = { value: string; count: number }

/** Counts of the engine with words in the reader's language. */
export function searchFacetsView(
  results: FacetResults,
  query: SearchQuery,
  { today, producerNames }: { today: PlainDate; producerNames: ReadonlyMap<string, string> },
): SearchFacets {
  const counts = (field: string): Count[] => {
    const facet = results.get(field)
    return facet?.type === "value"
      ? facet.values.map(({ value, count }) => ({ value: String(value), count }))
      : []
  }
  const countOf = (field: string, value: string) =>
    counts(field).find((candidate) => candidate.value === value)?.count ?? 0
  const price = results.get("price")
  const months = results.get("certified_until")
  return {
    ...facetsView(
      {
        groups: counts("group"),
        stars: counts("stars"),
        communes: counts("commune"),
        producers: counts("producer").map((one) => ({
          ...one,
          name: producerNames.get(one.value) ?? one.value,
        })),
        inStock: countOf("in_stock", "true"),
        wholesale: countOf("wholesale", "true"),
        price: price?.type === "stats" && price.count > 0 ? { min: price.min, max: price.max } : null,
      },
      query,
    ),
    district: districtFacet(counts("districts"), query.district),
    seasonNow: countOf("season_months", String(partsOf(today).month)),
    certificateMonths: CERTIFICATE_MONTHS.map((number) => ({
      value: String(number),
      label: query.lang === "en" ? `at least ${number} months` : `còn ít nhất ${number} tháng`,
      count:
        months?.type === "range" ? (months.ranges.find(({ key }) => key === String(number))?.count ?? 0) : 0,
    })),
  }
}

function districtFacet(counts: readonly Count[], chosen: readonly string[]): FacetValue[] {
  const found = new Map(counts.map(({ value, count }) => [value, count]))
  return [...new Set([...found.keys(), ...chosen])]
    .map((value) => ({ value, label: districtName(value), count: found.get(value) ?? 0 }))
    .sort((a, b) => compareVi(a.label, b.label) || (a.value < b.value ? -1 : 1))
}

let districtNames: ReadonlyMap<string, string> | undefined

/** Names of old districts by their slug; a slug that no district has stands for itself. */
function districtName(slug: string): string {
  districtNames ??= new Map(
    communesOfProvince("04").flatMap(({ code }) => districtsOf(code).map((name) => [slugify(name), name])),
  )
  return districtNames.get(slug) ?? slug
}
