import { SEARCH_TEXT_SENT_MAX, type SearchSort } from "@cho-phien/contract"
import {
  listedSlugs,
  type Narrowing,
  NO_NARROWING,
  narrowingCount,
  narrowingFrom,
  narrowingWords,
  pageFrom,
} from "~/features/catalogue"
import { oneLine } from "~/lib/one-line"
import { shortAddress } from "~/lib/short-address"
import { SEARCH_SORT_SLUGS, searchSortOfSlug } from "./sort-words"

/** Conditions that only a search knows. */
type SearchNarrowing = Narrowing & {
  /** Former districts. */
  district: string[]
  seasonNow: boolean
  /** The certificate of today is still valid in so many months. */
  certificateMonths: number | undefined
}

/** What a reader asked the search for; every part of it stands in the address. */
export type SearchFilters = SearchNarrowing & {
  q: string
  /** Only the words as typed, no other reading of them. */
  literal: boolean
  sort: SearchSort
  page: number
}

export const NO_SEARCH_NARROWING: SearchNarrowing = {
  ...NO_NARROWING,
  district: [],
  seasonNow: false,
  certificateMonths: undefined,
}

const months = (text: string | null): number | undefined =>
  text !== null && /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 36
    ? Number(text)
    : undefined

/** Reads an address. What it does not understand is left out, so that an old or mangled link still finds goods. */
export const searchFrom = (search: URLSearchParams): SearchFilters => ({
  q: oneLine(search.get("q") ?? "", SEARCH_TEXT_SENT_MAX),
  literal: search.get("dung-y") === "1",
  ...narrowingFrom(search),
  district: listedSlugs(search, "huyen"),
  seasonNow: search.get("dang-vu") === "1",
  certificateMonths: months(search.get("con-han")),
  sort: searchSortOfSlug(search.get("sap-xep") ?? "") ?? "relevance",
  page: pageFrom(search),
})

/** The address of a search without its language, shortest form, always in the same order. */
export const searchAddress = (filters: SearchFilters): string =>
  shortAddress("/tim-kiem", [
    ["q", filters.q],
    ["dung-y", filters.literal ? 1 : undefined],
    ...narrowingWords(filters),
    ["huyen", filters.district.join(",")],
    ["dang-vu", filters.seasonNow ? 1 : undefined],
    ["con-han", filters.certificateMonths],
    ["sap-xep", filters.sort === "relevance" ? undefined : SEARCH_SORT_SLUGS[filters.sort]],
    ["trang", filters.page === 1 ? undefined : filters.page],
  ])

/** How many conditions narrow the hits. */
export const searchConditions = (filters: SearchNarrowing): number =>
  narrowingCount(filters) +
  filters.district.length +
  (filters.seasonNow ? 1 : 0) +
  (filters.certificateMonths === undefined ? 0 : 1)

/** Only words, or nothing at all: no condition, no order, first page, any reading. */
export const isBare = (filters: SearchFilters): boolean =>
  searchAddress(filters) === searchAddress({ ...searchFrom(new URLSearchParams()), q: filters.q })
