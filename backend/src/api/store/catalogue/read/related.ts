import type { MedusaContainer } from "@medusajs/framework/types"
import {
  CATALOGUE_MODULE,
  type CatalogueService,
  type EntryFacts,
  type EntryRow,
} from "../../../../modules/catalogue"
import type { Badges } from "./badges"

const RELATED_MAX = 8

/**
 * What to show beside a product: the producer's other goods, the same set, the same commune; certified before
 * uncertified, then the default order. Nothing that may not be promoted (spirits) is ever shown beside anything.
 */
export async function relatedTo(
  scope: MedusaContainer,
  entry: EntryRow,
  badges: Badges,
): Promise<EntryRow[]> {
  const catalogue = scope.resolve<CatalogueService>(CATALOGUE_MODULE)
  const ranked = (await catalogue.facts())
    .filter((other) => other.productId !== entry.productId && other.promotable && !other.ageRestricted)
    .map((other, place) => ({
      other,
      place,
      nearness: nearness(entry, other),
      certified: badges.has(other.productId),
    }))
    .filter(({ nearness }) => nearness > 0)
    .sort((a, b) => b.nearness - a.nearness || Number(b.certified) - Number(a.certified) || a.place - b.place)
  return await catalogue.cards(ranked.slice(0, RELATED_MAX).map(({ other }) => other.productId))
}

function nearness(entry: EntryFacts, other: EntryFacts): number {
  return (
    Number(other.producerSlug === entry.producerSlug) * 4 +
    Number(other.setCode === entry.setCode) * 2 +
    Number(other.communeCode === entry.communeCode)
  )
}
