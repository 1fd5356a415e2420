import { type Lang, ProductListResponse } from "@cho-phien/contract"
import { callApi } from "~/lib/api.server"
import { orProblemPage } from "~/lib/or-problem-page.server"
import type { ListFilters } from "./filters"
import { type ListView, listView } from "./list-view.server"

/** One page of the catalogue in one round trip. */
export async function loadList(filters: ListFilters, lang: Lang, adult: boolean): Promise<ListView> {
  const call = callApi("/store/catalogue/products", {
    answer: ProductListResponse,
    query: { ...filters, adult, lang, pageSize: 24 },
  })
  return listView(await orProblemPage(call), filters, lang)
}
