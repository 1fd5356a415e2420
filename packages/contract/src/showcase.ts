import { z } from "zod"
import { CommuneCode, Dong, Instant, PageQuery, PlaceRef, ProductGroupCode, Slug } from "./common.js"

const unique = (list: readonly unknown[]): boolean => new Set(list).size === list.length
const listed = <T extends z.ZodType>(item: T, most: number) =>
  z.array(item).max(most, "too-long").refine(unique, "repeated")
const Month = z.coerce.number().int().min(1).max(12)
const Months = listed(Month, 12)
const Communes = listed(CommuneCode, 60)
const Id = z.string().min(1, "required").max(128, "too-long")
const PriceDong = z.coerce.number().int().min(0).max(1_000_000_000).nullable().default(null)

/** How a collection stands at an instant. Only draft and archived are written; the rest follows from the clock. */
export const CollectionState = z.enum(["draft", "scheduled", "published", "ended", "archived"])
export type CollectionState = z.infer<typeof CollectionState>

/**
 * Which goods come in by rule. Every list that is not empty and every bound that is set must hold; within a list
 * one match is enough. A rule without any condition takes nothing.
 */
export const OfficeRule = z
  .object({
    groups: listed(ProductGroupCode, 6).default([]),
    /** Codes of sets of Decision 148/QĐ-TTg. */
    sets: listed(z.string().min(1).max(60), 30).default([]),
    communes: Communes.default([]),
    /** Ids, so that a producer's new name or address changes nothing. */
    producers: listed(Id, 60).default([]),
    tags: listed(z.string().trim().min(1).max(60), 30).default([]),
    seasonMonths: Months.default([]),
    /** Stars of a certificate valid on the day of reading. */
    starsMin: z.coerce.number().int().min(3).max(5).nullable().default(null),
    /** Lowest price of a pack, VAT included. */
    priceMinDong: PriceDong,
    priceMaxDong: PriceDong,
  })
  .refine((rule) => (rule.priceMinDong ?? 0) <= (rule.priceMaxDong ?? Number.POSITIVE_INFINITY), {
    message: "below-its-minimum",
    path: ["priceMaxDong"],
  })
export type OfficeRule = z.infer<typeof OfficeRule>

const HandPicked = listed(Id, 200)
const story = z.string().trim().max(8000, "too-long")
const fields = {
  titleVi: z.string().trim().min(3, "required").max(120, "too-long"),
  titleEn: z.string().trim().max(120, "too-long"),
  storyVi: story,
  storyEn: story,
  region: z.string().trim().max(120, "too-long").nullable(),
  /** Months in which the collection is at its best. */
  months: Months,
  /** Communes whose story it tells; the goods' own places come from the goods. */
  communes: Communes,
  motif: z.string().min(1, "required").max(40, "too-long"),
  position: z.coerce.number().int().min(0).max(10_000),
  rule: OfficeRule,
  /** Product ids in the order of the hand; they come in whatever the rule says. */
  pinned: HandPicked,
  excluded: HandPicked,
}

/** POST /admin/showcase/collections — a draft; without a slug one is made from the Vietnamese title. */
export const CreateCollectionBody = z.object({
  ...fields,
  slug: Slug.optional(),
  titleEn: fields.titleEn.default(""),
  storyVi: story.default(""),
  storyEn: story.default(""),
  region: fields.region.default(null),
  months: Months.default([]),
  communes: Communes.default([]),
  motif: fields.motif.default("cloth"),
  position: fields.position.default(100),
  rule: OfficeRule.prefault({}),
  pinned: HandPicked.default([]),
  excluded: HandPicked.default([]),
})
export type CreateCollectionBody = z.infer<typeof CreateCollectionBody>

const expectedRevision = z.coerce.number().int().min(1)

/** POST /admin/showcase/collections/:id — what is not sent stays; an old slug goes on leading here. */
export const EditCollectionBody = z
  .object({ ...fields, slug: Slug })
  .partial()
  .extend({ expectedRevision })
export type EditCollectionBody = z.infer<typeof EditCollectionBody>

/** POST /admin/showcase/collections/:id/publish — at once. */
export const PublishCollectionBody = z.object({ endAt: Instant.nullable().default(null), expectedRevision })
export type PublishCollectionBody = z.infer<typeof PublishCollectionBody>

/** POST /admin/showcase/collections/:id/schedule — from an instant that is still to come. */
export const ScheduleCollectionBody = PublishCollectionBody.extend({ publishAt: Instant })
export type ScheduleCollectionBody = z.infer<typeof ScheduleCollectionBody>

/** POST /admin/showcase/collections/:id/withdraw — back to a draft, or away for good. */
export const WithdrawCollectionBody = z.object({ archive: z.boolean().default(false), expectedRevision })
export type WithdrawCollectionBody = z.infer<typeof WithdrawCollectionBody>

/** Longest base64 of a picture: eight megabytes of file. */
export const COLLECTION_PICTURE_SENT_MAX = Math.ceil((8 * 1024 * 1024) / 3) * 4

/** POST /admin/showcase/collections/:id/picture — JPEG, PNG or WebP in base64; null goes back to the drawn one. */
export const PictureCollectionBody = z.object({
  picture: z.string().min(1, "required").max(COLLECTION_PICTURE_SENT_MAX, "picture-too-large").nullable(),
  expectedRevision,
})
export type PictureCollectionBody = z.infer<typeof PictureCollectionBody>

/** POST /admin/showcase/preview — the members a choice would have now, saved or not. */
export const PreviewCollectionBody = z.object({
  rule: OfficeRule.prefault({}),
  pinned: HandPicked.default([]),
  excluded: HandPicked.default([]),
})
export type PreviewCollectionBody = z.infer<typeof PreviewCollectionBody>

/** GET /admin/showcase/collections — `q` is searched without diacritics in titles, slug and region. */
export const OfficeCollectionQuery = z.object({
  q: z.string().trim().max(100).default(""),
  state: CollectionState.optional(),
  ...PageQuery.shape,
})
export type OfficeCollectionQuery = z.infer<typeof OfficeCollectionQuery>

/** Why a product is not in. The first three hold whatever the rule says; the others are conditions of the rule. */
export const OutReason = z.enum([
  "not-promoted",
  "no-valid-certificate",
  "excluded",
  "group",
  "set",
  "commune",
  "producer",
  "tag",
  "season",
  "stars",
  "price",
])
export type OutReason = z.infer<typeof OutReason>

const ConsideredProduct = z.object({
  productId: z.string(),
  handle: Slug,
  name: z.string(),
  producerName: z.string(),
  communeName: z.string(),
  stars: z.int().nullable(),
  priceFromDong: Dong,
})
export const MembersView = z.object({
  count: z.int(),
  /** The first hundred, in the order of the page. */
  members: z.array(ConsideredProduct.extend({ why: z.enum(["pinned", "rule"]) })),
  /** Hand-picked goods that cannot come in, goods excluded by hand, and those that fail one condition only. */
  nearMisses: z.array(ConsideredProduct.extend({ pinned: z.boolean(), because: z.array(OutReason).min(1) })),
  nearMissCount: z.int(),
  /** Hand-picked or excluded, but no longer listed. */
  missing: z.array(z.string()),
})
export type MembersView = z.infer<typeof MembersView>

export const OfficeCollection = z.object({
  id: z.string(),
  slug: Slug,
  titleVi: z.string(),
  titleEn: z.string(),
  state: CollectionState,
  publishAt: Instant.nullable(),
  endAt: Instant.nullable(),
  region: z.string().nullable(),
  months: z.array(z.int()),
  motif: z.string(),
  /** The office's own picture; null: the motif is drawn. */
  pictureId: z.string().nullable(),
  position: z.int(),
  memberCount: z.int(),
  demonstration: z.boolean(),
  revision: z.int(),
})
export type OfficeCollection = z.infer<typeof OfficeCollection>

export const CollectionAuditRow = z.object({
  id: z.string(),
  deed: z.enum(["created", "edited", "published", "scheduled", "withdrawn", "archived"]),
  actor: z.string(),
  at: Instant,
  /** Only what changed. */
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
})
export type CollectionAuditRow = z.infer<typeof CollectionAuditRow>

export const OfficeCollectionListResponse = z.object({
  collections: z.array(OfficeCollection),
  count: z.int(),
  page: z.int(),
  pageSize: z.int(),
  pageCount: z.int(),
})
export type OfficeCollectionListResponse = z.infer<typeof OfficeCollectionListResponse>

export const OfficeCollectionResponse = z.object({
  collection: OfficeCollection.extend({
    storyVi: z.string(),
    storyEn: z.string(),
    communes: z.array(PlaceRef),
    rule: OfficeRule,
    pinned: z.array(z.string()),
    excluded: z.array(z.string()),
    /** The page in the shop as it would be now, for a day, for whoever has the address. */
    previewUrl: z.url(),
  }),
  members: MembersView,
  history: z.array(CollectionAuditRow),
})
export type OfficeCollectionResponse = z.infer<typeof OfficeCollectionResponse>

const Counted = z.object({ value: z.string(), label: z.string(), count: z.int() })
/** GET /admin/showcase/options — what a rule can ask for, with the listed goods behind each. */
export const RuleOptionsResponse = z.object({
  groups: z.array(Counted),
  sets: z.array(Counted),
  communes: z.array(Counted),
  producers: z.array(Counted),
  tags: z.array(Counted),
  motifs: z.array(z.string()),
})
export type RuleOptionsResponse = z.infer<typeof RuleOptionsResponse>

/** GET /admin/showcase/goods — listed goods by name, producer or place, without diacritics. */
export const ShowcaseGoodsQuery = z.object({ q: z.string().trim().max(100).default("") })
export const ShowcaseGoodsResponse = z.object({ goods: z.array(ConsideredProduct) })
export type ShowcaseGoodsResponse = z.infer<typeof ShowcaseGoodsResponse>
