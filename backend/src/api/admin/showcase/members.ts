import type { MembersView } from "@cho-phien/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { CATALOGUE_MODULE, type CatalogueService, type EntryRow } from "../../../modules/catalogue"
import { type CollectionRule, nearMisses, selectMembers } from "../../../modules/showcase"
import type { StarredFacts } from "../../store/catalogue/read/members"
import { placeView } from "../../store/catalogue/views/place"

interface Choice {
  rule: CollectionRule
  pinned: string[]
  excluded: string[]
}
type Considered = Omit<MembersView["members"][number], "why">

const MEMBERS_SHOWN = 100
const NEAR_MISSES_SHOWN = 30

/** Who would be in and why, and who is out though somebody might look for it. One statement for the names. */
export async function membersView(
  container: MedusaContainer,
  choice: Choice,
  facts: readonly StarredFacts[],
): Promise<MembersView> {
  const members = selectMembers(choice, facts)
  const out = nearMisses(choice, facts)
  const shown = members.slice(0, MEMBERS_SHOWN)
  const shownOut = out.slice(0, NEAR_MISSES_SHOWN)
  const view = await considered(container, [...shown, ...shownOut.map(({ product }) => product)])
  const listed = new Set(facts.flatMap(({ productId, handle }) => [productId, handle]))
  const named = ({ productId, handle }: StarredFacts) =>
    choice.pinned.includes(productId) || choice.pinned.includes(handle)
  return {
    count: members.length,
    members: shown.flatMap((product) =>
      view(product).map((one) => ({ ...one, why: named(product) ? ("pinned" as const) : ("rule" as const) })),
    ),
    nearMisses: shownOut.flatMap(({ product, pinned, because }) =>
      view(product).map((one) => ({ ...one, pinned, because })),
    ),
    nearMissCount: out.length,
    missing: [...choice.pinned, ...choice.excluded].filter((entry) => !listed.has(entry)),
  }
}

/** Reads the words of these goods; the answer views one of them, or nothing when it left the list meanwhile. */
export async function considered(
  container: MedusaContainer,
  goods: readonly StarredFacts[],
): Promise<(product: StarredFacts) => Considered[]> {
  const rows = await container
    .resolve<CatalogueService>(CATALOGUE_MODULE)
    .cards(goods.map((product) => product.productId))
  const rowOf = new Map(rows.map((row) => [row.productId, row]))
  return (product) => {
    const row = rowOf.get(product.productId)
    return row ? [consideredView(row, product.stars)] : []
  }
}

const consideredView = (row: EntryRow, stars: number | null): Considered => ({
  productId: row.productId,
  handle: row.handle,
  name: row.nameVi,
  producerName: row.producerName,
  communeName: placeView(row.communeCode, "vi").fullName,
  stars,
  priceFromDong: row.priceFromDong,
})
