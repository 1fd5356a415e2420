import { FilterBox, FilterBoxes, FilterPanel, PriceFields, SortField } from "~/features/catalogue"
import { inLang } from "~/lib/lang"
import { useLang, useT } from "~/words/context"
import type { SearchView } from "./search-view.server"
import { SEARCH_SORT_SLUGS } from "./sort-words"

const SORTS = [
  ["relevance", "search.sortRelevance"],
  ["price_asc", "catalogue.sortPriceAsc"],
  ["price_desc", "catalogue.sortPriceDesc"],
  ["stars", "catalogue.sortStars"],
  ["newest", "catalogue.sortNewest"],
  ["name", "catalogue.sortName"],
] as const

/** Every filter of a search; the words stay. */
export function SearchFilterForm({ view }: { view: SearchView }) {
  const t = useT()
  const lang = useLang()
  const { filters, more, narrowing } = view
  const { options } = narrowing
  const sorts = SORTS.map(([sort, key]) => ({ value: SEARCH_SORT_SLUGS[sort], label: t(key) }))
  return (
    <FilterPanel
      action={inLang(lang, "/tim-kiem")}
      count={view.count}
      clearHref={narrowing.conditions > 0 ? view.clearHref : undefined}
    >
      <input type="hidden" name="q" value={filters.q} disabled={filters.q === ""} />
      <input type="hidden" name="dung-y" value="1" disabled={!filters.literal} />
      {view.facetsAreExact ? null : <p className="small muted">{t("search.countsAtLeast")}</p>}
      <SortField value={SEARCH_SORT_SLUGS[filters.sort]} options={sorts} />
      <FilterBoxes name="nhom" title={t("catalogue.group")} options={options.group} open />
      <FilterBoxes name="sao" title={t("catalogue.stars")} options={options.stars} open />
      {more.inStock ? <FilterBox name="con-hang" option={more.inStock} /> : null}
      {options.wholesale ? <FilterBox name="ban-si" option={options.wholesale} /> : null}
      {more.seasonNow ? <FilterBox name="dang-vu" option={more.seasonNow} /> : null}
      <FilterBoxes
        name="con-han"
        title={t("search.certificate")}
        options={more.months}
        none={t("search.certificateAny")}
      />
      <FilterBoxes name="xa" title={t("catalogue.commune")} options={options.commune} />
      <FilterBoxes name="huyen" title={t("search.district")} options={more.district} />
      <PriceFields narrowing={filters} bounds={narrowing.priceBounds} />
      <FilterBoxes name="chu-the" title={t("catalogue.producer")} options={options.producer} />
    </FilterPanel>
  )
}
