import type { RuleOptionsResponse } from "@cho-phien/contract"
import { COLLECTION_MOTIFS } from "@cho-phien/label-art"
import { PRODUCT_GROUPS, productSet } from "@cho-phien/ocop"
import { compareVi } from "@cho-phien/vietnam"
import { communesOfProvince } from "@cho-phien/vietnam/places"
import type { MedusaContainer } from "@medusajs/framework/types"
import { CATALOGUE_MODULE, type CatalogueService } from "../../../../modules/catalogue"
import { placeView } from "../../../store/catalogue/views/place"

type Counted = RuleOptionsResponse["tags"]

/** The province whose communes can be named even while nothing is sold there. */
const HOME_PROVINCE = "04"

/** What a rule can ask for among the goods that may be promoted. One statement. */
export async function ruleOptions(container: MedusaContainer): Promise<RuleOptionsResponse> {
  const facts = await container.resolve<CatalogueService>(CATALOGUE_MODULE).facts()
  const goods = facts.filter((product) => product.promotable && !product.ageRestricted)
  const makers = new Map(goods.map(({ producerId, producerName }) => [producerId, producerName]))
  const groups = tally(goods.map(({ groupCode }) => groupCode))
  return {
    groups: PRODUCT_GROUPS.flatMap(({ code, name }) => {
      const count = groups.get(code)
      return count ? [{ value: code, label: name.vi, count }] : []
    }),
    sets: counted(
      goods.map(({ setCode }) => setCode),
      (code) => productSet(code)?.name.vi ?? code,
    ),
    communes: counted(
      goods.map(({ communeCode }) => communeCode),
      (code) => placeView(code, "vi").fullName,
      communesOfProvince(HOME_PROVINCE).map(({ code }) => code),
    ),
    producers: counted(
      goods.map(({ producerId }) => producerId),
      (id) => makers.get(id) ?? id,
    ),
    tags: counted(
      goods.flatMap(({ tags }) => tags),
      (tag) => tag,
    ),
    motifs: COLLECTION_MOTIFS,
  }
}

/** Values with their numbers, by label; those of `also` stand there even with none. */
function counted(
  values: readonly string[],
  labelOf: (value: string) => string,
  also: readonly string[] = [],
): Counted {
  const counts = tally(values)
  return [...new Set([...values, ...also])]
    .map((value) => ({ value, label: labelOf(value), count: counts.get(value) ?? 0 }))
    .sort((a, b) => compareVi(a.label, b.label) || (a.value < b.value ? -1 : 1))
}

function tally(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
