import { type Lang, SearchResponse } from "@cho-phien/contract"
import { callApi } from "~/lib/api.server"
import { orProblemPage } from "~/lib/or-problem-page.server"
import { followed } from "./followed"
import type { SearchFilters } from "./search-filters"
import { type SearchView, searchView } from "./search-view.server"

type Found = {
  view: SearchView
  /** A path of the shop, without language, where the office sends these words; never another site. */
  redirect: string | null
  /** The words themselves, read as typed, found goods. */
  foundAsTyped: boolean
}

/** One page of hits in one round trip. */
export async function loadSearch(filters: SearchFilters, lang: Lang, adult: boolean): Promise<Found> {
  const call = callApi("/store/catalogue/search", {
    answer: SearchResponse,
    query: { ...filters, adult, lang, pageSize: 24 },
  })
  const answer = await orProblemPage(call)
  return {
    view: searchView(answer, filters, lang),
    redirect: followed(answer.redirect),
    foundAsTyped: answer.count > 0 && answer.how === "exact" && answer.notice === null,
  }
}
