import type { ProductSort } from "@cho-phien/contract"
import { shortAddress } from "~/lib/short-address"
import { SORT_SLUGS, sortOfSlug } from "./address-words"
import { type Narrowing, narrowingFrom, narrowingWords, pageFrom } from "./narrowing"

/** What a reader asked the list for; every part of it stands in the address. */
export type ListFilters = Narrowing & { sort: ProductSort; page: number }

/** Reads an address. What it does not understand is left out, so that an old or mangled link still shows goods. */
export const filtersFrom = (search: URLSearchParams): ListFilters => ({
  ...narrowingFrom(search),
  sort: sortOfSlug(search.get("sap-xep") ?? "") ?? "default",
  page: pageFrom(search),
})

/** The address of a list, shortest form, always in the same order: one list, one address. */
export const addressOf = (filters: ListFilters): string =>
  shortAddress("/san-pham", [
    ...narrowingWords(filters),
    ["sap-xep", filters.sort === "default" ? undefined : SORT_SLUGS[filters.sort]],
    ["trang", filters.page === 1 ? undefined : filters.page],
  ])
