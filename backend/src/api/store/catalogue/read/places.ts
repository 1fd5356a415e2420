import type { Lang, PlaceCard } from "@cho-phien/contract"
import { compareVi } from "@cho-phien/vietnam"
import { oldUnitsOf } from "@cho-phien/vietnam/places"
import type { MedusaContainer } from "@medusajs/framework/types"
import { CATALOGUE_MODULE, type CatalogueService, type EntryFacts } from "../../../../modules/catalogue"
import { placeView } from "../views/place"
import { producersIn } from "./producers"

/** Communes with goods, in the order of the Vietnamese alphabet. Two statements. */
export async function listPlaces(scope: MedusaContainer, lang: Lang): Promise<PlaceCard[]> {
  const [facts, producers] = await Promise.all([
    scope.resolve<CatalogueService>(CATALOGUE_MODULE).facts(),
    producersIn(scope, []),
  ])
  const selling = new Set(facts.map((product) => product.producerId))
  const makers = tally(producers.filter(({ id }) => selling.has(id)).map((row) => row.commune_code))
  return [...tally(facts.map((product) => product.communeCode))]
    .map(([code, productCount]) => ({
      place: placeView(code, lang),
      district: mainDistrictOf(code),
      productCount,
      producerCount: makers.get(code) ?? 0,
    }))
    .sort((a, b) => compareVi(a.place.name, b.place.name) || (a.place.code < b.place.code ? -1 : 1))
}

/** How many of these goods each commune has, fullest first. */
export function goodsByCommune(facts: readonly EntryFacts[]): { code: string; count: number }[] {
  return [...tally(facts.map((product) => product.communeCode))]
    .map(([code, count]) => ({ code, count }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
}

/** The old district that most of the commune's old units lay in; of two alike the first by code. */
export function mainDistrictOf(code: string): string | null {
  const [main] = [...tally(oldUnitsOf(code).map((unit) => unit.district))].sort((a, b) => b[1] - a[1])
  return main?.[0] ?? null
}

function tally(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
