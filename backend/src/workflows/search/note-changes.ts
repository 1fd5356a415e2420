import type { MedusaContainer } from "@medusajs/framework/types"
import { SEARCH_DESK_MODULE, type SearchDeskService } from "../../modules/search-desk"
import { writeSoon } from "./write-soon"

/** The documents of these products must be written anew; settles when that is noted, the writing follows at once. */
export async function noteChanges(container: MedusaContainer, productIds: readonly string[]): Promise<void> {
  await container.resolve<SearchDeskService>(SEARCH_DESK_MODULE).noteChanges(productIds)
  writeSoon(container)
}
