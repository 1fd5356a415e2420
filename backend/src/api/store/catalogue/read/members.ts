import type { MedusaContainer } from "@medusajs/framework/types"
import { CATALOGUE_MODULE, type CatalogueService, type EntryFacts } from "../../../../modules/catalogue"
import type { Badges } from "./badges"

export type StarredFacts = EntryFacts & { stars: number | null }

/** Facts of every listed product with the stars of today; one statement. */
export async function starredFacts(scope: MedusaContainer, badges: Badges): Promise<StarredFacts[]> {
  const facts = await scope.resolve<CatalogueService>(CATALOGUE_MODULE).facts()
  return facts.map((entry) => ({ ...entry, stars: badges.get(entry.productId)?.stars ?? null }))
}
