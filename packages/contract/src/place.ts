import { z } from "zod"
import { CollectionCard, ProducerCard, ProductCard } from "./catalogue.js"
import { Flag, Instant, Lang, PageQuery, PlaceRef, Slug } from "./common.js"

/** A commune with goods. `district` is the one most of its old communes lay in until 1 July 2025. */
export const PlaceCard = z.object({
  place: PlaceRef,
  district: z.string().nullable(),
  productCount: z.int().min(1),
  producerCount: z.int().min(0),
})
export type PlaceCard = z.infer<typeof PlaceCard>

/** GET /store/catalogue/places */
export const PlaceListQuery = z.object({ lang: Lang.default("vi") })
export const PlaceListResponse = z.object({ places: z.array(PlaceCard) })
export type PlaceListResponse = z.infer<typeof PlaceListResponse>

/** GET /store/catalogue/places/:slug — a name, a name with its code, or a code; 404 for what is no commune of ours. */
export const PlaceDetailQuery = z.object({ lang: Lang.default("vi"), adult: Flag, ...PageQuery.shape })
export const PlaceDetailResponse = z.object({
  place: PlaceRef,
  provinceName: z.string(),
  /** What it was made of until 1 July 2025; empty where that is not known. */
  oldUnits: z.array(z.object({ name: z.string(), district: z.string() })),
  products: z.array(ProductCard),
  hiddenByAge: z.int().min(0),
  count: z.int().min(0),
  page: z.int().min(1),
  pageSize: z.int().min(1),
  pageCount: z.int().min(0),
  producers: z.array(ProducerCard),
  collections: z.array(CollectionCard),
})
export type PlaceDetailResponse = z.infer<typeof PlaceDetailResponse>

const Month = z.int().min(1).max(12)

/** GET /store/catalogue/season — by the month of today in Vietnam; goods that are there all year are not seasonal. */
export const SeasonQuery = z.object({ lang: Lang.default("vi") })
export const SeasonResponse = z.object({
  month: Month,
  nextMonth: Month,
  /** In season this month. */
  now: z.array(ProductCard),
  nowCount: z.int().min(0),
  /** Their season begins next month. */
  next: z.array(ProductCard),
  nextCount: z.int().min(0),
  /** All twelve, in order; `count` may exceed the goods that are named. */
  months: z.array(
    z.object({
      month: Month,
      count: z.int().min(0),
      goods: z.array(z.object({ handle: Slug, name: z.string() })),
    }),
  ),
})
export type SeasonResponse = z.infer<typeof SeasonResponse>

/** What has an address that may change. */
export const MovableKind = z.enum(["product", "producer", "collection"])
export type MovableKind = z.infer<typeof MovableKind>

/** GET /store/catalogue/moved/:kind/:slug — where the thing of an old address is now; null when nobody knows it. */
export const MovedResponse = z.object({ movedTo: Slug.nullable() })
export type MovedResponse = z.infer<typeof MovedResponse>

const Address = z.object({ slug: Slug, changedAt: Instant.nullable() })

/** GET /store/catalogue/addresses — what a site map lists. Spirits stay out: their pages ask for an age first. */
export const AddressesResponse = z.object({
  products: z.array(Address),
  producers: z.array(Address),
  collections: z.array(Address),
  /** Codes of communes with goods. */
  communes: z.array(z.string()),
})
export type AddressesResponse = z.infer<typeof AddressesResponse>
