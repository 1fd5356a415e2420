import type { Lang, SearchResponse } from "@cho-phien/contract"
import { highlight } from "@cho-phien/vietnam/search-text"
import { toggledValue } from "~/features/catalogue"
import {
  boxesOf,
  labelOf,
  type NarrowingView,
  narrowingView,
  type Option,
  switchOf,
} from "~/features/catalogue/index.server"
import { cardView, type ProductCardView } from "~/features/goods/index.server"
import { inLang } from "~/lib/lang"
import { markedParts } from "~/lib/marked-parts"
import { tFor } from "~/lib/words.server"
import { type NothingView, nothingView } from "./nothing-view.server"
import { NO_SEARCH_NARROWING, type SearchFilters, searchAddress, searchConditions } from "./search-filters"
import { searchedTerms } from "./searched-terms"
import { type Understood, understood } from "./understood"

export type SearchView = {
  filters: SearchFilters
  cards: ProductCardView[]
  count: number
  /** There are at least so many otherwise. */
  countIsExact: boolean
  facetsAreExact: boolean
  pageCount: number
  hiddenByAge: number
  understood: Understood
  narrowing: NarrowingView
  /** Filters of the search alone; a switch that would leave nothing is not offered. */
  more: { district: Option[]; months: Option[]; seasonNow: Option | null; inStock: Option | null }
  clearHref: string
  nothing: NothingView | null
}

/** The address of the same search with something changed, from its first page. */
export type SearchHrefWith = (change: Partial<SearchFilters>) => string

/** A search as it is shown: hits with the found words marked, how it was read, ways to narrow and ways on. */
export function searchView(answer: SearchResponse, asked: SearchFilters, lang: Lang): SearchView {
  const filters = { ...asked, q: answer.text }
  const hrefWith: SearchHrefWith = (change) => inLang(lang, searchAddress({ ...filters, page: 1, ...change }))
  const terms = searchedTerms(answer)
  const more = moreOptions(answer, filters, lang)
  return {
    filters,
    cards: answer.products.map((card) => ({
      ...cardView(card, lang),
      nameParts: markedParts(card.name.normalize("NFC"), highlight(card.name, terms)),
    })),
    count: answer.count,
    countIsExact: answer.countIsExact,
    facetsAreExact: answer.facetsAreExact,
    pageCount: answer.pageCount,
    hiddenByAge: answer.hiddenByAge,
    understood: understood(answer, hrefWith),
    narrowing: withMore(narrowingView(answer.facets, filters, hrefWith, lang), more, filters, hrefWith, lang),
    more,
    clearHref: hrefWith(NO_SEARCH_NARROWING),
    nothing: answer.nothingFound && nothingView(answer.nothingFound, hrefWith, lang),
  }
}

function moreOptions({ facets }: SearchResponse, filters: SearchFilters, lang: Lang): SearchView["more"] {
  const t = tFor(lang)
  const months = filters.certificateMonths === undefined ? [] : [filters.certificateMonths]
  return {
    district: boxesOf(facets.district, filters.district),
    months: boxesOf(facets.certificateMonths, months, ({ value }) => ({
      value,
      label: t("search.months", { count: Number(value) }),
    })),
    seasonNow: switchOf(t("search.season"), facets.seasonNow, filters.seasonNow),
    inStock: switchOf(t("catalogue.inStock"), facets.inStock, filters.inStock),
  }
}

/** The search's own conditions among the chosen ones, and the season as a quick chip. */
function withMore(
  narrowing: NarrowingView,
  more: SearchView["more"],
  filters: SearchFilters,
  hrefWith: SearchHrefWith,
  lang: Lang,
): NarrowingView {
  const season = more.seasonNow
  const { certificateMonths: count } = filters
  const certificate = count === undefined ? [] : [tFor(lang)("search.certificateFor", { count })]
  return {
    ...narrowing,
    conditions: searchConditions(filters),
    quick: [
      ...(season
        ? [
            {
              label: season.label,
              href: hrefWith({ seasonNow: !season.checked }),
              current: season.checked,
            },
          ]
        : []),
      ...narrowing.quick,
    ],
    chosen: [
      ...filters.district.map((slug) => ({
        label: labelOf(more.district, slug),
        href: hrefWith({ district: toggledValue(filters.district, slug) }),
      })),
      ...certificate.map((label) => ({ label, href: hrefWith({ certificateMonths: undefined }) })),
      ...narrowing.chosen,
    ],
  }
}
