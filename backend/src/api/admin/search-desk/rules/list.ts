import type { OfficeSearchRule } from "@cho-phien/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "../../../../clock"
import { CATALOGUE_MODULE, type CatalogueService } from "../../../../modules/catalogue"
import { SEARCH_DESK_MODULE, type SearchDeskService } from "../../../../modules/search-desk"

const RULES_MAX = 500

/** Rules of the office, newest first, with what they are worth today. */
export async function listRules(scope: MedusaContainer): Promise<OfficeSearchRule[]> {
  const rows = await scope
    .resolve<SearchDeskService>(SEARCH_DESK_MODULE)
    .listSearchRules({}, { take: RULES_MAX, order: { created_at: "DESC" } })
  const ids = [...new Set(rows.flatMap(({ product_id }) => product_id ?? []))]
  const cards = await scope.resolve<CatalogueService>(CATALOGUE_MODULE).cards(ids)
  const products = new Map(
    cards.map(({ productId, handle, nameVi }) => [productId, { handle, name: nameVi }]),
  )
  const day = today()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    words: row.words,
    product: products.get(row.product_id ?? "") ?? null,
    path: row.path,
    position: row.position,
    fromOn: row.from_on,
    untilOn: row.until_on,
    state: stateOn(row, day),
  }))
}

function stateOn(
  { from_on, until_on }: { from_on: string | null; until_on: string | null },
  day: string,
): OfficeSearchRule["state"] {
  if (from_on !== null && day < from_on) return "coming"
  return until_on !== null && until_on < day ? "over" : "holds"
}
