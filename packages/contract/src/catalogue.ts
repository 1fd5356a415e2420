import { z } from "zod"
import { Badge, CertificateView } from "./certificate.js"
import {
  CommuneCode,
  Dong,
  Flag,
  Lang,
  LegalForm,
  listOf,
  PageQuery,
  PlaceRef,
  ProducerMedium,
  ProducerRef,
  ProductGroupCode,
  Slug,
} from "./common.js"

/** How a product may be bought now: by cart, by asking the producer (stays), or not while only cash is offered. */
export const BuyingWay = z.enum(["cart", "ask", "cashless_only"])
export type BuyingWay = z.infer<typeof BuyingWay>

export const Availability = z.enum(["in_stock", "low", "out"])
export type Availability = z.infer<typeof Availability>

/** A picture: a real photo when `url` is set, otherwise label art drawn from `art`. */
export const Picture = z.object({
  url: z.string().nullable(),
  alt: z.string(),
  art: z.object({ handle: z.string(), kind: z.string() }),
})
export type Picture = z.infer<typeof Picture>

export const PackView = z.object({
  variantId: z.string(),
  sku: z.string().nullable(),
  title: z.string(),
  priceDong: Dong,
  netWeightGrams: z.int().nullable(),
  volumeMl: z.int().nullable(),
  /** Đồng per kilogram (or litre), rounded half up, for comparison only. */
  perKiloDong: Dong.nullable(),
  perLitreDong: Dong.nullable(),
  availability: Availability,
  /** Units that can still be sold; capped at 99 so that stock is not published. */
  availableUnits: z.int().min(0).max(99),
})
export type PackView = z.infer<typeof PackView>

export const ProductCard = z.object({
  id: z.string(),
  handle: Slug,
  name: z.string(),
  picture: Picture,
  group: ProductGroupCode,
  producer: ProducerRef,
  commune: PlaceRef,
  badge: Badge.nullable(),
  pack: PackView,
  packCount: z.int().min(1),
  priceFromDong: Dong,
  buying: BuyingWay,
  ageRestricted: z.boolean(),
  availability: Availability,
  inSeason: z.boolean().nullable(),
  /** A pack of it is also sold by the case, to companies. What a case costs is never told here. */
  wholesale: z.boolean(),
  demonstration: z.boolean(),
})
export type ProductCard = z.infer<typeof ProductCard>

export const ProductSort = z.enum(["default", "price_asc", "price_desc", "stars", "newest", "name"])
export type ProductSort = z.infer<typeof ProductSort>

export const ProductFilters = z.object({
  q: z.string().trim().max(200).default(""),
  group: listOf(ProductGroupCode),
  stars: listOf(z.coerce.number().int().min(3).max(5)),
  commune: listOf(CommuneCode),
  producer: listOf(Slug),
  collection: Slug.optional(),
  priceMin: z.coerce.number().int().min(0).max(1_000_000_000).optional(),
  priceMax: z.coerce.number().int().min(0).max(1_000_000_000).optional(),
  inStock: Flag,
  /** Also sold by the case. */
  wholesale: Flag,
  /** The reader has declared to be 18 or older; without it spirits are neither listed nor counted. */
  adult: Flag,
})

/** GET /store/catalogue/products */
export const ProductListQuery = ProductFilters.extend({
  sort: ProductSort.default("default"),
  lang: Lang.default("vi"),
  ...PageQuery.shape,
})
export type ProductListQuery = z.infer<typeof ProductListQuery>

export const FacetValue = z.object({ value: z.string(), label: z.string(), count: z.int().min(0) })
export type FacetValue = z.infer<typeof FacetValue>

/** Counts of each facet are taken with every filter but its own, so choosing 4 stars still shows the 3-star count. */
export const ProductFacets = z.object({
  group: z.array(FacetValue),
  stars: z.array(FacetValue),
  commune: z.array(FacetValue),
  producer: z.array(FacetValue),
  inStock: z.int().min(0),
  wholesale: z.int().min(0),
  priceDong: z.object({ min: Dong, max: Dong }).nullable(),
})
export type ProductFacets = z.infer<typeof ProductFacets>

export const ProductListResponse = z.object({
  products: z.array(ProductCard),
  count: z.int().min(0),
  page: z.int().min(1),
  pageSize: z.int().min(1),
  pageCount: z.int().min(0),
  /** Spirits that match but stay hidden until an age declaration; only their number is told. */
  hiddenByAge: z.int().min(0),
  facets: ProductFacets,
})
export type ProductListResponse = z.infer<typeof ProductListResponse>

export const Storage = z.enum(["ambient", "cool_dry", "chilled", "frozen", "none"])

export const ProductDetail = z.object({
  id: z.string(),
  handle: Slug,
  name: z.string(),
  description: z.string(),
  pictures: z.array(Picture).min(1),
  group: ProductGroupCode,
  groupName: z.string(),
  set: z.object({ code: z.string(), name: z.string(), ministries: z.array(z.string()) }),
  producer: ProducerRef.extend({
    legalForm: LegalForm,
    intro: z.string(),
    commune: PlaceRef,
    demonstration: z.boolean(),
  }),
  commune: PlaceRef,
  badge: Badge.nullable(),
  /** Every certificate of the product, latest first: lapsed and revoked ones are told, not hidden. */
  certificates: z.array(CertificateView),
  packs: z.array(PackView).min(1),
  buying: BuyingWay,
  ageRestricted: z.boolean(),
  alcoholAbv: z.number().nullable(),
  ingredients: z.string().nullable(),
  storage: z.string(),
  shelfLifeDays: z.int().nullable(),
  seasonMonths: z.array(z.int().min(1).max(12)).nullable(),
  inSeason: z.boolean().nullable(),
  vatPercent: z.number().nullable(),
  handlingDays: z.int(),
  shippingFromDong: Dong.nullable(),
  shipsCold: z.boolean(),
  demonstration: z.boolean(),
  realName: z.boolean(),
  sources: z.array(z.object({ title: z.string(), site: z.string(), url: z.string().nullable() })),
})
export type ProductDetail = z.infer<typeof ProductDetail>

/** GET /store/catalogue/products/:handle — 404 when unknown; an age-restricted one without `adult` has `product: null`. */
export const ProductDetailQuery = z.object({ lang: Lang.default("vi"), adult: Flag })
export const ProductDetailResponse = z.object({
  product: ProductDetail.nullable(),
  ageGate: z.boolean(),
  related: z.array(ProductCard),
})
export type ProductDetailResponse = z.infer<typeof ProductDetailResponse>

export const ProducerCard = ProducerRef.extend({
  legalForm: LegalForm,
  commune: PlaceRef,
  productCount: z.int().min(0),
  bestStars: z.int().min(3).max(5).nullable(),
  demonstration: z.boolean(),
})
export type ProducerCard = z.infer<typeof ProducerCard>

/** GET /store/catalogue/producers */
export const ProducerListQuery = z.object({
  lang: Lang.default("vi"),
  commune: listOf(CommuneCode),
  ...PageQuery.shape,
})
export const ProducerListResponse = z.object({
  producers: z.array(ProducerCard),
  count: z.int().min(0),
  page: z.int().min(1),
  pageSize: z.int().min(1),
  pageCount: z.int().min(0),
})
export type ProducerListResponse = z.infer<typeof ProducerListResponse>

export const ProducerDetail = ProducerRef.extend({
  legalForm: LegalForm,
  commune: PlaceRef,
  districtThen: z.string().nullable(),
  story: z.string(),
  yearFounded: z.int().nullable(),
  handlingDays: z.int(),
  shipsCold: z.boolean(),
  demonstration: z.boolean(),
  realName: z.boolean(),
  sources: z.array(z.object({ title: z.string(), site: z.string(), url: z.string().nullable() })),
  /** Films and articles about it, where given. */
  media: z.array(ProducerMedium).default([]),
  certificates: z.array(CertificateView),
})
export type ProducerDetail = z.infer<typeof ProducerDetail>

/** GET /store/catalogue/producers/:slug */
export const ProducerDetailQuery = z.object({ lang: Lang.default("vi"), adult: Flag })
export const ProducerDetailResponse = z.object({
  producer: ProducerDetail,
  products: z.array(ProductCard),
  hiddenByAge: z.int(),
})
export type ProducerDetailResponse = z.infer<typeof ProducerDetailResponse>

export const CollectionCard = z.object({
  slug: Slug,
  title: z.string(),
  teaser: z.string(),
  region: z.string().nullable(),
  months: z.array(z.int().min(1).max(12)),
  inSeason: z.boolean(),
  productCount: z.int().min(0),
  motif: z.string(),
  /** Id of the office's own picture (GET /store/catalogue/collection-pictures/:id); null: the motif is drawn. */
  pictureId: z.string().nullable().default(null),
  demonstration: z.boolean(),
})
export type CollectionCard = z.infer<typeof CollectionCard>

/** GET /store/catalogue/collections */
export const CollectionListQuery = z.object({ lang: Lang.default("vi") })
export const CollectionListResponse = z.object({ collections: z.array(CollectionCard) })
export type CollectionListResponse = z.infer<typeof CollectionListResponse>

/** GET /store/catalogue/collections/:slug */
export const CollectionDetailQuery = z.object({
  lang: Lang.default("vi"),
  /** The office's signed leave to see a collection that is not published. */
  preview: z.string().max(200).optional(),
  ...PageQuery.shape,
})
export const CollectionDetailResponse = z.object({
  collection: CollectionCard.extend({
    story: z.string(),
    /** Where its goods come from, fullest first. */
    communes: z.array(PlaceRef.extend({ productCount: z.int().min(0).default(0) })),
    /** Who makes them, those with most goods here first. */
    producers: z.array(ProducerCard).default([]),
  }),
  products: z.array(ProductCard),
  count: z.int().min(0),
  page: z.int().min(1),
  pageSize: z.int().min(1),
  pageCount: z.int().min(0),
})
export type CollectionDetailResponse = z.infer<typeof CollectionDetailResponse>

/** Counts of what is listed and certified on the day of reading. */
export const ProgrammeCounts = z.object({
  products: z.int(),
  certified: z.int(),
  producers: z.int(),
  communes: z.int(),
  byStars: z.array(z.object({ stars: z.int(), count: z.int() })),
  byGroup: z.array(z.object({ group: ProductGroupCode, count: z.int() })),
})

/** A sourced count of the past, e.g. 97 products of 67 producers on 26/09/2023. */
export const ProgrammeSnapshot = z.object({
  asOf: z.iso.date(),
  products: z.int(),
  producers: z.int(),
  byStars: z.array(z.object({ stars: z.int(), count: z.int() })),
  source: z.string(),
})

/** GET /store/catalogue/home */
export const HomeQuery = z.object({ lang: Lang.default("vi") })
export const HomeResponse = z.object({
  counts: ProgrammeCounts,
  snapshot: ProgrammeSnapshot,
  season: z.object({ month: z.int().min(1).max(12), products: z.array(ProductCard) }),
  products: z.array(ProductCard),
  collections: z.array(CollectionCard),
  producers: z.array(ProducerCard),
  communes: z.array(z.object({ place: PlaceRef, productCount: z.int() })),
})
export type HomeResponse = z.infer<typeof HomeResponse>
