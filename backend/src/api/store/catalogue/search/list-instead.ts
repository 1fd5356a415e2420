import type { ProductSort, SearchQuery, SearchResponse } from "@cho-phien/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { listProducts } from "../read/list-products"

type Instead = Omit<SearchResponse, "text" | "wasCut" | "askedLiterally" | "redirect">

/** The engine is away: names and places are looked through by the catalogue itself, and the answer says so. */
export async function listInstead(
  scope: MedusaContainer,
  query: SearchQuery,
  text: string,
): Promise<Instead> {
  const sort: ProductSort = query.sort === "relevance" ? "default" : query.sort
  const { district: _district, ...filters } = query
  const q = query.q.trim() === "" ? "" : text || query.q.trim().slice(0, 1)
  const list = await listProducts(scope, { ...filters, q, sort })
  return {
    ...list,
    facets: { ...list.facets, district: [], seasonNow: 0, certificateMonths: [] },
    countIsExact: true,
    facetsAreExact: true,
    how: "listing",
    correctedTo: null,
    droppedWords: [],
    engine: "listing",
    notice: "listing",
    nothingFound: list.count > 0 ? null : { nearest: null, relaxed: [], groups: [], products: [] },
  }
}
