import type { EntryDoc } from "./entry-doc"

export type AvailabilityWord = "in_stock" | "low" | "out"

/** A row of the read model as the refresh writes it; position and id are the module's own business. */
export interface NewEntry {
  product_id: string
  handle: string
  name_vi: string
  name_en: string
  search_text: string
  group_code: string
  set_code: string
  commune_code: string
  producer_id: string
  producer_slug: string
  producer_name: string
  age_restricted: boolean
  promotable: boolean
  price_from_dong: number
  available_units: number
  availability: AvailabilityWord
  wholesale: boolean
  tags: string[]
  season_months: number[] | null
  listed_at: string
  doc: EntryDoc
}

/** What rules and counts look at: everything of an entry but its words and pictures. */
export interface EntryFacts {
  productId: string
  handle: string
  groupCode: string
  setCode: string
  communeCode: string
  producerId: string
  producerSlug: string
  producerName: string
  ageRestricted: boolean
  promotable: boolean
  availability: AvailabilityWord
  /** A pack of it is sold by the case. */
  wholesale: boolean
  tags: string[]
  seasonMonths: number[] | null
  /** Lowest price of a pack, whole đồng, VAT included. */
  priceFromDong: number
}

/** An entry for a card; `doc.page` is there only when one product was asked for. */
export interface EntryRow extends EntryFacts {
  nameVi: string
  nameEn: string
  doc: Pick<EntryDoc, "card"> & Partial<Pick<EntryDoc, "page">>
}

/** A question to the list; `stars` of a product come from outside, the module holds none. */
export interface ListingQuestion {
  words: string[]
  /** Only these products, or all. */
  among: string[] | null
  groups: string[]
  stars: number[]
  communes: string[]
  producers: string[]
  priceMin: number | null
  priceMax: number | null
  inStock: boolean
  wholesale: boolean
  adult: boolean
  sort: "default" | "price_asc" | "price_desc" | "stars" | "newest" | "name"
  language: "vi" | "en"
  limit: number
  offset: number
  starsByProduct: { product_id: string; stars: number }[]
}

export interface ValueCount {
  value: string
  count: number
}

export interface Listing {
  count: number
  hiddenByAge: number
  rows: EntryRow[]
  groups: ValueCount[]
  stars: ValueCount[]
  communes: ValueCount[]
  producers: (ValueCount & { name: string })[]
  inStock: number
  wholesale: number
  price: { min: number; max: number } | null
}
