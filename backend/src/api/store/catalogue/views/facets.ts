import type { FacetValue, Lang, ProductFacets, ProductFilters } from "@cho-phien/contract"
import { isProductGroupCode, PRODUCT_GROUPS, productGroup } from "@cho-phien/ocop"
import { compareVi } from "@cho-phien/vietnam"
import type { z } from "zod"
import type { Listing } from "../../../../modules/catalogue"
import { placeView } from "./place"

/** A facet is a help for choosing, not a directory: this many values, the fullest ones. */
const VALUES_MAX = 100

/** Counts with words in the reader's language; a chosen value stays in sight even when nothing is left of it. */
export function facetsView(
  listing: Pick<Listing, "groups" | "stars" | "communes" | "producers" | "inStock" | "wholesale" | "price">,
  query: Pick<z.infer<typeof ProductFilters>, "group" | "stars" | "commune" | "producer"> & { lang: Lang },
): ProductFacets {
  const { lang } = query
  const producerName = new Map(listing.producers.map(({ value, name }) => [value, name]))
  const groupPlace = (code: string) => PRODUCT_GROUPS.findIndex((group) => group.code === code)
  return {
    group: valuesOf(listing.groups, query.group, (code) => groupName(code, lang)).sort(
      (a, b) => groupPlace(a.value) - groupPlace(b.value),
    ),
    stars: valuesOf(listing.stars, query.stars.map(String), (stars) => starWords(stars, lang)).sort(
      (a, b) => Number(b.value) - Number(a.value),
    ),
    commune: valuesOf(listing.communes, query.commune, (code) => placeView(code, lang).name).sort(byLabel),
    producer: valuesOf(listing.producers, query.producer, (slug) => producerName.get(slug) ?? slug).sort(
      byLabel,
    ),
    inStock: listing.inStock,
    wholesale: listing.wholesale,
    priceDong: listing.price,
  }
}

function valuesOf(
  counts: readonly { value: string; count: number }[],
  chosen: readonly string[],
  labelOf: (value: string) => string,
): FacetValue[] {
  const found = new Map(counts.map(({ value, count }) => [value, count]))
  const fullest = [...counts].sort((a, b) => b.count - a.count).slice(0, VALUES_MAX)
  const shown = new Set([...fullest.map(({ value }) => value), ...chosen])
  return [...shown].map((value) => ({ value, label: labelOf(value), count: found.get(value) ?? 0 }))
}

const byLabel = (a: FacetValue, b: FacetValue) => compareVi(a.label, b.label) || (a.value < b.value ? -1 : 1)

const groupName = (code: string, lang: Lang) =>
  isProductGroupCode(code) ? productGroup(code).name[lang] : code

const starWords = (stars: string, lang: Lang) => (lang === "en" ? `${stars} OCOP stars` : `${stars} sao OCOP`)
