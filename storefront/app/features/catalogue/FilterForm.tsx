import { inLang } from "~/lib/lang"
import { useLang, useT } from "~/words/context"
import { SORT_SLUGS } from "./address-words"
import { FilterBox, FilterBoxes, PriceFields, SortField } from "./FilterFields"
import { FilterPanel } from "./FilterPanel"
import type { ListView } from "./list-view.server"

const SORTS = [
  ["default", "catalogue.sortDefault"],
  ["price_asc", "catalogue.sortPriceAsc"],
  ["price_desc", "catalogue.sortPriceDesc"],
  ["stars", "catalogue.sortStars"],
  ["newest", "catalogue.sortNewest"],
  ["name", "catalogue.sortName"],
] as const

/** Every filter of the catalogue. */
export function FilterForm({ list }: { list: ListView }) {
  const t = useT()
  const lang = useLang()
  const { filters, narrowing } = list
  const { options } = narrowing
  const sorts = SORTS.map(([sort, key]) => ({ value: SORT_SLUGS[sort], label: t(key) }))
  return (
    <FilterPanel
      action={inLang(lang, "/san-pham")}
      count={list.count}
      clearHref={narrowing.conditions > 0 ? list.clearHref : undefined}
    >
      <SortField value={SORT_SLUGS[filters.sort]} options={sorts} />
      <FilterBoxes name="nhom" title={t("catalogue.group")} options={options.group} open />
      <FilterBoxes name="sao" title={t("catalogue.stars")} options={options.stars} open />
      <FilterBoxes name="xa" title={t("catalogue.commune")} options={options.commune} />
      <PriceFields narrowing={filters} bounds={narrowing.priceBounds} />
      <label className="check">
        <input type="checkbox" name="con-hang" value="1" defaultChecked={filters.inStock} />
        {t("catalogue.inStock")}
      </label>
      {options.wholesale ? <FilterBox name="ban-si" option={options.wholesale} /> : null}
      <FilterBoxes name="chu-the" title={t("catalogue.producer")} options={options.producer} />
    </FilterPanel>
  )
}
