import { CommuneCode, type ProductGroupCode, Slug } from "@cho-phien/contract"
import type { AddressWord } from "~/lib/short-address"
import { GROUP_SLUGS, groupOfSlug } from "./address-words"

/** The conditions that narrow goods wherever they are listed: in the catalogue and among the hits of a search. */
export type Narrowing = {
  group: ProductGroupCode[]
  stars: number[]
  commune: string[]
  producer: string[]
  priceMin: number | undefined
  priceMax: number | undefined
  inStock: boolean
  /** Also sold by the case. */
  wholesale: boolean
}

export const NO_NARROWING: Narrowing = {
  group: [],
  stars: [],
  commune: [],
  producer: [],
  priceMin: undefined,
  priceMax: undefined,
  inStock: false,
  wholesale: false,
}

const MAX_VALUES = 50
const MAX_PAGE = 1000
const MAX_PRICE = 1_000_000_000

/** The values of a name, joined by commas or repeated, each once. */
export const listed = (search: URLSearchParams, name: string): string[] =>
  [...new Set(search.getAll(name).flatMap((value) => value.split(",")))].filter(Boolean).slice(0, MAX_VALUES)

/** The slugs among the values of a name. */
export const listedSlugs = (search: URLSearchParams, name: string): string[] =>
  listed(search, name).filter((slug) => Slug.safeParse(slug).success)

/** `1.200.000`, `1200000` and `1,200,000` are the same price; anything else is no price. */
function price(text: string | null): number | undefined {
  const digits = (text ?? "").replace(/[\s.,₫đ]/g, "")
  return /^\d{1,10}$/.test(digits) && Number(digits) <= MAX_PRICE ? Number(digits) : undefined
}

/** Reads the conditions of an address; what is not understood is left out. */
export const narrowingFrom = (search: URLSearchParams): Narrowing => ({
  group: listed(search, "nhom").flatMap((slug) => groupOfSlug(slug) ?? []),
  stars: listed(search, "sao")
    .filter((value) => /^[345]$/.test(value))
    .map(Number),
  commune: listed(search, "xa").filter((code) => CommuneCode.safeParse(code).success),
  producer: listedSlugs(search, "chu-the"),
  priceMin: price(search.get("gia-tu")),
  priceMax: price(search.get("gia-den")),
  inStock: search.get("con-hang") === "1",
  wholesale: search.get("ban-si") === "1",
})

/** The page of an address; anything that is no page is the first. */
export function pageFrom(search: URLSearchParams): number {
  const page = Number(search.get("trang") ?? 1)
  return Number.isInteger(page) && page >= 1 && page <= MAX_PAGE ? page : 1
}

/** The conditions as words of the address. */
export const narrowingWords = (narrowing: Narrowing): AddressWord[] => [
  ["nhom", narrowing.group.map((code) => GROUP_SLUGS[code]).join(",")],
  ["sao", narrowing.stars.join(",")],
  ["xa", narrowing.commune.join(",")],
  ["chu-the", narrowing.producer.join(",")],
  ["gia-tu", narrowing.priceMin],
  ["gia-den", narrowing.priceMax],
  ["con-hang", narrowing.inStock ? 1 : undefined],
  ["ban-si", narrowing.wholesale ? 1 : undefined],
]

/** The values with one put in, or taken out where it was in. */
export const toggledValue = <Value>(values: readonly Value[], value: Value): Value[] =>
  values.includes(value) ? values.filter((one) => one !== value) : [...values, value]

/** How many conditions narrow the list. */
export const narrowingCount = (narrowing: Narrowing): number =>
  narrowing.group.length +
  narrowing.stars.length +
  narrowing.commune.length +
  narrowing.producer.length +
  [narrowing.priceMin, narrowing.priceMax].filter((bound) => bound !== undefined).length +
  (narrowing.inStock ? 1 : 0) +
  (narrowing.wholesale ? 1 : 0)
