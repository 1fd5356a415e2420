import {
  type FacetValue,
  type Lang,
  type ProductFacets,
  ProductGroupCode,
  type ProductListResponse,
} from "@cho-phien/contract"
import { formatDong } from "@cho-phien/vietnam"
import { cardViews, type ProductCardView } from "~/features/goods/index.server"
import { inLang } from "~/lib/lang"
import { tFor } from "~/lib/words.server"
import { GROUP_SLUGS } from "./address-words"
import { addressOf, conditionCount, type ListFilters, toggled } from "./filters"

/** A box of the filter form. */
export type Option = { value: string; label: string; count: number; checked: boolean }
/** A link that narrows or widens the list. */
export type Way = { label: string; href: string; current: boolean }

export type ListView = {
  filters: ListFilters
  cards: ProductCardView[]
  count: number
  pageCount: number
  hiddenByAge: number
  conditions: number
  quick: Way[]
  chosen: { label: string; href: string }[]
  options: { group: Option[]; stars: Option[]; commune: Option[]; producer: Option[] }
  priceBounds: { min: number; max: number } | null
  clearHref: string
}

/** The list page as it is shown: cards, filters that lead somewhere, and the way back from each. */
export function listView(answer: ProductListResponse, filters: ListFilters, lang: Lang): ListView {
  const options = optionsOf(answer.facets, filters, lang)
  return {
    filters,
    cards: cardViews(answer.products, lang),
    count: answer.count,
    pageCount: answer.pageCount,
    hiddenByAge: answer.hiddenByAge,
    conditions: conditionCount(filters),
    quick: quickWays(answer.facets, filters, lang),
    chosen: chosenOf(filters, options, lang),
    options,
    priceBounds: answer.facets.priceDong,
    clearHref: inLang(lang, addressOf({ ...filters, ...NOTHING, page: 1 })),
  }
}

const NOTHING = {
  group: [],
  stars: [],
  commune: [],
  producer: [],
  priceMin: undefined,
  priceMax: undefined,
  inStock: false,
}

const starLabel = (value: string, lang: Lang) => tFor(lang)("catalogue.starValue", { stars: value })

/** Values without goods are left out, unless the reader has chosen them and must be able to take them back. */
function optionsOf(facets: ProductFacets, filters: ListFilters, lang: Lang): ListView["options"] {
  const boxes = (
    values: readonly FacetValue[],
    chosen: readonly (string | number)[],
    show: (v: FacetValue) => Option,
  ) => {
    const wanted = chosen.map(String)
    const missing = wanted.filter((value) => !values.some((one) => one.value === value))
    return [...values, ...missing.map((value) => ({ value, label: value, count: 0 }))]
      .filter(({ value, count }) => count > 0 || wanted.includes(value))
      .map((one) => ({ ...show(one), checked: wanted.includes(one.value) }))
  }
  const plain = (one: FacetValue): Option => ({ ...one, checked: false })
  const group = boxes(facets.group, filters.group, (one) => ({ ...plain(one), ...groupWords(one, lang) }))
  return {
    group,
    stars: boxes(facets.stars, filters.stars, (one) => ({
      ...plain(one),
      label: starLabel(one.value, lang),
    })),
    commune: boxes(facets.commune, filters.commune, plain),
    producer: boxes(facets.producer, filters.producer, plain),
  }
}

/** A group by our own word in the address and our own name, the same as on its chip. */
function groupWords({ value, label }: FacetValue, lang: Lang): { value: string; label: string } {
  const known = ProductGroupCode.safeParse(value)
  return known.success
    ? { value: GROUP_SLUGS[known.data], label: tFor(lang)(`group.${known.data}`) }
    : { value, label }
}

function quickWays(facets: ProductFacets, filters: ListFilters, lang: Lang): Way[] {
  const stars = [4, 5, 3].filter((n) => facets.stars.some((one) => one.value === String(n) && one.count > 0))
  const groups = filters.group.concat(
    ProductGroupCode.options.filter(
      (code) =>
        !filters.group.includes(code) && facets.group.some((one) => one.value === code && one.count > 0),
    ),
  )
  return [
    ...stars.map((n) => ({
      label: starLabel(String(n), lang),
      href: inLang(lang, addressOf(toggled(filters, "stars", n))),
      current: filters.stars.includes(n),
    })),
    ...groups.map((code) => ({
      label: tFor(lang)(`group.${code}`),
      href: inLang(lang, addressOf(toggled(filters, "group", code))),
      current: filters.group.includes(code),
    })),
  ]
}

/** Conditions in force that are no quick chip: each with the address of the list without it. */
function chosenOf(filters: ListFilters, options: ListView["options"], lang: Lang): ListView["chosen"] {
  const t = tFor(lang)
  const label = (list: readonly Option[], value: string) =>
    list.find((one) => one.value === value)?.label ?? value
  const without = (change: Partial<ListFilters>) =>
    inLang(lang, addressOf({ ...filters, ...change, page: 1 }))
  const { priceMin, priceMax } = filters
  return [
    ...filters.commune.map((code) => ({
      label: label(options.commune, code),
      href: inLang(lang, addressOf(toggled(filters, "commune", code))),
    })),
    ...filters.producer.map((slug) => ({
      label: label(options.producer, slug),
      href: inLang(lang, addressOf(toggled(filters, "producer", slug))),
    })),
    ...(priceMin === undefined
      ? []
      : [
          {
            label: t("catalogue.priceFrom", { price: formatDong(priceMin, lang) }),
            href: without({ priceMin: undefined }),
          },
        ]),
    ...(priceMax === undefined
      ? []
      : [
          {
            label: t("catalogue.priceTo", { price: formatDong(priceMax, lang) }),
            href: without({ priceMax: undefined }),
          },
        ]),
    ...(filters.inStock ? [{ label: t("catalogue.inStock"), href: without({ inStock: false }) }] : []),
  ]
}
