import { inLang } from "~/lib/lang"
import { Button } from "~/ui/button/Button"
import { Icon } from "~/ui/icon/Icon"
import { useLang, useT } from "~/words/context"
import { SORT_SLUGS } from "./address-words"
import type { ListView, Option } from "./list-view.server"

const SORTS = [
  ["default", "catalogue.sortDefault"],
  ["price_asc", "catalogue.sortPriceAsc"],
  ["price_desc", "catalogue.sortPriceDesc"],
  ["stars", "catalogue.sortStars"],
  ["newest", "catalogue.sortNewest"],
  ["name", "catalogue.sortName"],
] as const

/** Every filter as a plain GET form: a sheet from below on phones, a column beside the goods on a desk. */
export function FilterForm({ list }: { list: ListView }) {
  const t = useT()
  const lang = useLang()
  const { filters, options, conditions } = list
  return (
    <cp-auto-submit class="list-filters" id="bo-loc" {...{ popover: "auto" }}>
      <form action={inLang(lang, "/san-pham")} className="filter-form">
        <div className="filter-head">
          <h2>{t("catalogue.filters")}</h2>
          <button
            type="button"
            className="filter-close"
            aria-label={t("catalogue.show", { count: list.count })}
            {...{ popovertarget: "bo-loc", popovertargetaction: "hide" }}
          >
            <Icon name="close" />
          </button>
        </div>
        <input type="hidden" name="q" value={filters.q} disabled={filters.q === ""} />
        <Sorting list={list} />
        <Boxes name="nhom" title={t("catalogue.group")} options={options.group} open />
        <Boxes name="sao" title={t("catalogue.stars")} options={options.stars} open />
        <Boxes name="xa" title={t("catalogue.commune")} options={options.commune} />
        <Prices list={list} />
        <label className="check">
          <input type="checkbox" name="con-hang" value="1" defaultChecked={filters.inStock} />
          {t("catalogue.inStock")}
        </label>
        <Boxes name="chu-the" title={t("catalogue.producer")} options={options.producer} />
        <div className="filter-deeds">
          <Button>{t("catalogue.apply")}</Button>
          {conditions > 0 ? <a href={list.clearHref}>{t("catalogue.clear")}</a> : null}
        </div>
      </form>
    </cp-auto-submit>
  )
}

function Sorting({ list }: { list: ListView }) {
  const t = useT()
  return (
    <div className="field">
      <label className="field-label" htmlFor="sap-xep">
        {t("catalogue.sort")}
      </label>
      <select className="input" id="sap-xep" name="sap-xep" defaultValue={SORT_SLUGS[list.filters.sort]}>
        {SORTS.map(([sort, key]) => (
          <option key={sort} value={SORT_SLUGS[sort]}>
            {t(key)}
          </option>
        ))}
      </select>
    </div>
  )
}

type BoxesProps = { name: string; title: string; options: readonly Option[]; open?: boolean }

function Boxes({ name, title, options, open }: BoxesProps) {
  if (options.length === 0) return null
  return (
    <details className="filter-group" open={open || options.some(({ checked }) => checked)}>
      <summary>{title}</summary>
      <fieldset className="filter-boxes">
        <legend className="visually-hidden">{title}</legend>
        {options.map(({ value, label, count, checked }) => (
          <label key={value} className="check filter-box">
            <input type="checkbox" name={name} value={value} defaultChecked={checked} />
            <span>{label}</span>
            <small className="muted numbers">{count}</small>
          </label>
        ))}
      </fieldset>
    </details>
  )
}

function Prices({ list }: { list: ListView }) {
  const t = useT()
  const { filters, priceBounds } = list
  const bounds = [
    ["gia-tu", t("catalogue.priceMin"), filters.priceMin, priceBounds?.min],
    ["gia-den", t("catalogue.priceMax"), filters.priceMax, priceBounds?.max],
  ] as const
  return (
    <fieldset className="filter-prices">
      <legend>{t("catalogue.price")}</legend>
      {bounds.map(([name, label, value, bound]) => (
        <label key={name}>
          <span className="small">{label}</span>
          <input
            className="input numbers"
            name={name}
            inputMode="numeric"
            maxLength={13}
            defaultValue={value ?? ""}
            placeholder={bound === undefined ? undefined : String(bound)}
          />
        </label>
      ))}
    </fieldset>
  )
}
