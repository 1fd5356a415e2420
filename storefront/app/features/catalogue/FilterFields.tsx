import { useT } from "~/words/context"
import type { Narrowing } from "./narrowing"
import type { NarrowingView, Option } from "./narrowing-view.server"

type SortFieldProps = { value: string; options: readonly { value: string; label: string }[] }

/** The order of the goods. */
export function SortField({ value, options }: SortFieldProps) {
  const t = useT()
  return (
    <div className="field">
      <label className="field-label" htmlFor="sap-xep">
        {t("catalogue.sort")}
      </label>
      <select className="input" id="sap-xep" name="sap-xep" defaultValue={value}>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </div>
  )
}

type FilterBoxesProps = {
  name: string
  title: string
  options: readonly Option[]
  open?: boolean
  /** One value at most: the words for none of them. */
  none?: string
}

/** One facet: its values with how many goods each would leave. */
export function FilterBoxes({ name, title, options, open, none }: FilterBoxesProps) {
  if (options.length === 0) return null
  return (
    <details className="filter-group" open={open || options.some(({ checked }) => checked)}>
      <summary>{title}</summary>
      <fieldset className="filter-boxes">
        <legend className="visually-hidden">{title}</legend>
        {none ? (
          <label className="check filter-box">
            <input type="radio" name={name} value="" defaultChecked={options.every((one) => !one.checked)} />
            {none}
          </label>
        ) : null}
        {options.map((option) => (
          <FilterBox key={option.value} name={name} option={option} type={none ? "radio" : "checkbox"} />
        ))}
      </fieldset>
    </details>
  )
}

type FilterBoxProps = { name: string; option: Option; type?: "radio" | "checkbox" }

/** One value of a facet, with how many goods it would leave. */
export function FilterBox({ name, option: { value, label, count, checked }, type }: FilterBoxProps) {
  return (
    <label className="check filter-box">
      <input type={type ?? "checkbox"} name={name} value={value} defaultChecked={checked} />
      <span>{label}</span>
      <small className="muted numbers">{count}</small>
    </label>
  )
}

type PriceFieldsProps = { narrowing: Narrowing; bounds: NarrowingView["priceBounds"] }

/** From … to … in đồng; the bounds of what is listed stand as examples. */
export function PriceFields({ narrowing, bounds }: PriceFieldsProps) {
  const t = useT()
  const fields = [
    ["gia-tu", t("catalogue.priceMin"), narrowing.priceMin, bounds?.min],
    ["gia-den", t("catalogue.priceMax"), narrowing.priceMax, bounds?.max],
  ] as const
  return (
    <fieldset className="filter-prices">
      <legend>{t("catalogue.price")}</legend>
      {fields.map(([name, label, value, bound]) => (
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
