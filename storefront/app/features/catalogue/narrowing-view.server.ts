import { type FacetValue, type Lang, type ProductFacets, ProductGroupCode } from "@cho-phien/contract"
import { formatDong } from "@cho-phien/vietnam"
import { tFor } from "~/lib/words.server"
import { GROUP_SLUGS } from "./address-words"
import { type Narrowing, narrowingCount, toggledValue } from "./narrowing"

/** A box of the filter form. */
export type Option = { value: string; label: string; count: number; checked: boolean }
/** A link that narrows or widens the list. */
export type Way = { label: string; href: string; current: boolean }
/** The address of the same list with some conditions changed, from its first page, in the reader's language. */
export type HrefWith = (change: Partial<Narrowing>) => string

/** Ways to narrow a list that lead somewhere, and the way back from each. */
export type NarrowingView = {
  conditions: number
  quick: Way[]
  chosen: { label: string; href: string }[]
  options: {
    group: Option[]
    stars: Option[]
    commune: Option[]
    producer: Option[]
    wholesale: Option | null
  }
  priceBounds: { min: number; max: number } | null
}

export function narrowingView(
  facets: ProductFacets,
  narrowing: Narrowing,
  hrefWith: HrefWith,
  lang: Lang,
): NarrowingView {
  const options = optionsOf(facets, narrowing, lang)
  return {
    conditions: narrowingCount(narrowing),
    quick: quickWays(facets, narrowing, hrefWith, lang),
    chosen: chosenOf(narrowing, options, hrefWith, lang),
    options,
    priceBounds: facets.priceDong,
  }
}

const starLabel = (value: string, lang: Lang) => tFor(lang)("catalogue.starValue", { stars: value })

/**
 * A facet's values as boxes. Values without goods are left out, unless the reader has chosen them and must be able to
 * take them back.
 */
export function boxesOf(
  values: readonly FacetValue[],
  chosen: readonly (string | number)[],
  show: (value: FacetValue) => { value: string; label: string } = (value) => value,
): Option[] {
  const wanted = chosen.map(String)
  const missing = wanted.filter((value) => !values.some((one) => one.value === value))
  return [...values, ...missing.map((value) => ({ value, label: value, count: 0 }))]
    .filter(({ value, count }) => count > 0 || wanted.includes(value))
    .map((one) => ({ count: one.count, ...show(one), checked: wanted.includes(one.value) }))
}

/** A condition that is on or off; one that would leave nothing is not offered. */
export const switchOf = (label: string, count: number, checked: boolean): Option | null =>
  count > 0 || checked ? { value: "1", label, count, checked } : null

const optionsOf = (facets: ProductFacets, narrowing: Narrowing, lang: Lang): NarrowingView["options"] => ({
  group: boxesOf(facets.group, narrowing.group, (one) => groupWords(one, lang)),
  stars: boxesOf(facets.stars, narrowing.stars, ({ value }) => ({ value, label: starLabel(value, lang) })),
  commune: boxesOf(facets.commune, narrowing.commune),
  producer: boxesOf(facets.producer, narrowing.producer),
  wholesale: switchOf(tFor(lang)("catalogue.wholesale"), facets.wholesale, narrowing.wholesale),
})

/** A group by our own word in the address and our own name, the same as on its chip. */
function groupWords({ value, label }: FacetValue, lang: Lang): { value: string; label: string } {
  const known = ProductGroupCode.safeParse(value)
  return known.success
    ? { value: GROUP_SLUGS[known.data], label: tFor(lang)(`group.${known.data}`) }
    : { value, label }
}

/** Stars, groups and sale by the case as chips: those with goods, and those chosen, so that each can be taken back. */
function quickWays(facets: ProductFacets, narrowing: Narrowing, hrefWith: HrefWith, lang: Lang): Way[] {
  const has = (values: readonly FacetValue[], value: string) =>
    values.some((one) => one.value === value && one.count > 0)
  const stars = [4, 5, 3].filter((n) => narrowing.stars.includes(n) || has(facets.stars, String(n)))
  const others = ProductGroupCode.options.filter(
    (code) => !narrowing.group.includes(code) && has(facets.group, code),
  )
  return [
    ...stars.map((n) => ({
      label: starLabel(String(n), lang),
      href: hrefWith({ stars: toggledValue(narrowing.stars, n) }),
      current: narrowing.stars.includes(n),
    })),
    ...[...narrowing.group, ...others].map((code) => ({
      label: tFor(lang)(`group.${code}`),
      href: hrefWith({ group: toggledValue(narrowing.group, code) }),
      current: narrowing.group.includes(code),
    })),
    ...(facets.wholesale > 0 || narrowing.wholesale
      ? [
          {
            label: tFor(lang)("catalogue.wholesale"),
            href: hrefWith({ wholesale: !narrowing.wholesale }),
            current: narrowing.wholesale,
          },
        ]
      : []),
  ]
}

/** A value by its name, or as it stands in the address when the answer does not know it. */
export const labelOf = (options: readonly Option[], value: string): string =>
  options.find((one) => one.value === value)?.label ?? value

/** Conditions in force that are no quick chip: each with the address of the list without it. */
function chosenOf(
  narrowing: Narrowing,
  options: NarrowingView["options"],
  hrefWith: HrefWith,
  lang: Lang,
): NarrowingView["chosen"] {
  const t = tFor(lang)
  const { commune, producer, priceMin, priceMax, inStock } = narrowing
  const price = (dong: number) => ({ price: formatDong(dong, lang) })
  return [
    ...commune.map((code) => ({
      label: labelOf(options.commune, code),
      href: hrefWith({ commune: toggledValue(commune, code) }),
    })),
    ...producer.map((slug) => ({
      label: labelOf(options.producer, slug),
      href: hrefWith({ producer: toggledValue(producer, slug) }),
    })),
    ...(priceMin === undefined
      ? []
      : [{ label: t("catalogue.priceFrom", price(priceMin)), href: hrefWith({ priceMin: undefined }) }]),
    ...(priceMax === undefined
      ? []
      : [{ label: t("catalogue.priceTo", price(priceMax)), href: hrefWith({ priceMax: undefined }) }]),
    ...(inStock ? [{ label: t("catalogue.inStock"), href: hrefWith({ inStock: false }) }] : []),
  ]
}
