import { CommuneCode, type ProductGroupCode, type ProductSort, Slug } from "@cho-phien/contract"
import { oneLine } from "~/lib/one-line"
import { GROUP_SLUGS, groupOfSlug, SORT_SLUGS, sortOfSlug } from "./address-words"

/** What a reader asked the list for; every part of it stands in the address. */
export type ListFilters = {
  q: string
  group: ProductGroupCode[]
  stars: number[]
  commune: string[]
  producer: string[]
  priceMin: number | undefined
  priceMax: number | undefined
  inStock: boolean
  sort: ProductSort
  page: number
}

const MAX_VALUES = 50
const MAX_PAGE = 1000
const MAX_PRICE = 1_000_000_000

const listed = (search: URLSearchParams, name: string): string[] =>
  [...new Set(search.getAll(name).flatMap((value) => value.split(",")))].filter(Boolean).slice(0, MAX_VALUES)

/** `1.200.000`, `1200000` and `1,200,000` are the same price; anything else is no price. */
function price(text: string | null): number | undefined {
  const digits = (text ?? "").replace(/[\s.,₫đ]/g, "")
  return /^\d{1,10}$/.test(digits) && Number(digits) <= MAX_PRICE ? Number(digits) : undefined
}

/** Reads an address. What it does not understand is left out, so that an old or mangled link still shows goods. */
export function filtersFrom(search: URLSearchParams): ListFilters {
  const page = Number(search.get("trang") ?? 1)
  return {
    q: oneLine(search.get("q") ?? "", 200),
    group: listed(search, "nhom").flatMap((slug) => groupOfSlug(slug) ?? []),
    stars: listed(search, "sao")
      .filter((value) => /^[345]$/.test(value))
      .map(Number),
    commune: listed(search, "xa").filter((code) => CommuneCode.safeParse(code).success),
    producer: listed(search, "chu-the").filter((slug) => Slug.safeParse(slug).success),
    priceMin: price(search.get("gia-tu")),
    priceMax: price(search.get("gia-den")),
    inStock: search.get("con-hang") === "1",
    sort: sortOfSlug(search.get("sap-xep") ?? "") ?? "default",
    page: Number.isInteger(page) && page >= 1 && page <= MAX_PAGE ? page : 1,
  }
}

/** The address of a list, shortest form, always in the same order: one list, one address. */
export function addressOf(filters: ListFilters): string {
  const search = new URLSearchParams()
  const set = (name: string, value: string | number | undefined) => {
    if (value !== undefined && value !== "") search.set(name, String(value))
  }
  set("q", filters.q)
  set("nhom", filters.group.map((code) => GROUP_SLUGS[code]).join(","))
  set("sao", filters.stars.join(","))
  set("xa", filters.commune.join(","))
  set("chu-the", filters.producer.join(","))
  set("gia-tu", filters.priceMin)
  set("gia-den", filters.priceMax)
  set("con-hang", filters.inStock ? 1 : undefined)
  set("sap-xep", filters.sort === "default" ? undefined : SORT_SLUGS[filters.sort])
  set("trang", filters.page === 1 ? undefined : filters.page)
  const query = search.toString().replaceAll("%2C", ",")
  return query ? `/san-pham?${query}` : "/san-pham"
}

/** The same list with a value put in or taken out, from its first page. */
export function toggled<Name extends "group" | "stars" | "commune" | "producer">(
  filters: ListFilters,
  name: Name,
  value: ListFilters[Name][number],
): ListFilters {
  const values: readonly (string | number)[] = filters[name]
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
  return { ...filters, [name]: next, page: 1 }
}

/** How many conditions narrow the list. */
export const conditionCount = (filters: ListFilters): number =>
  filters.group.length +
  filters.stars.length +
  filters.commune.length +
  filters.producer.length +
  [filters.priceMin, filters.priceMax].filter((bound) => bound !== undefined).length +
  (filters.inStock ? 1 : 0)
