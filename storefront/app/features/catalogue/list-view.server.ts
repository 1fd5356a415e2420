import type { Lang, ProductListResponse } from "@cho-phien/contract"
import { cardViews, type ProductCardView } from "~/features/goods/index.server"
import { inLang } from "~/lib/lang"
import { addressOf, type ListFilters } from "./filters"
import { type Narrowing, NO_NARROWING } from "./narrowing"
import { type NarrowingView, narrowingView } from "./narrowing-view.server"

export type ListView = {
  filters: ListFilters
  cards: ProductCardView[]
  count: number
  pageCount: number
  hiddenByAge: number
  narrowing: NarrowingView
  clearHref: string
}

/** The list page as it is shown: cards, filters that lead somewhere, and the way back from each. */
export function listView(answer: ProductListResponse, filters: ListFilters, lang: Lang): ListView {
  const hrefWith = (change: Partial<Narrowing>) => inLang(lang, addressOf({ ...filters, ...change, page: 1 }))
  return {
    filters,
    cards: cardViews(answer.products, lang),
    count: answer.count,
    pageCount: answer.pageCount,
    hiddenByAge: answer.hiddenByAge,
    narrowing: narrowingView(answer.facets, filters, hrefWith, lang),
    clearHref: hrefWith(NO_NARROWING),
  }
}
