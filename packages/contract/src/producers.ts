import { z } from "zod"
import { CommuneCode, LegalForm, PageQuery, PlaceRef, ProducerMedium, Slug } from "./common.js"

const story = z.string().trim().max(8000, "too-long")
const Weekday = z.coerce.number().int().min(1).max(7)

/** GET /admin/producers — `q` is searched without diacritics in name and slug. */
export const OfficeProducerQuery = z.object({
  q: z.string().trim().max(100).default(""),
  legalForm: LegalForm.optional(),
  communeCode: CommuneCode.optional(),
  ...PageQuery.shape,
})
export type OfficeProducerQuery = z.infer<typeof OfficeProducerQuery>

const producerFields = {
  name: z.string().trim().min(3, "required").max(160, "too-long"),
  legalForm: LegalForm,
  communeCode: CommuneCode,
  districtThen: z.string().trim().max(120, "too-long").nullable(),
  storyVi: story,
  storyEn: story,
  yearFounded: z.coerce.number().int().min(1800).max(2100).nullable(),
  handlingDays: z.coerce.number().int().min(0).max(60),
  shipsCold: z.boolean(),
  dispatchWeekdays: z
    .array(Weekday)
    .min(1, "required")
    .max(7)
    .refine((days) => new Set(days).size === days.length, "repeated"),
  email: z.email().max(200).nullable(),
  /** Films and articles about it, on other sites, in the order of the page. */
  media: z.array(ProducerMedium).max(12, "too-long"),
}

/** POST /admin/producers — without a slug one is made from the name. */
export const CreateProducerBody = z.object({
  ...producerFields,
  slug: Slug.optional(),
  districtThen: producerFields.districtThen.default(null),
  storyVi: story.default(""),
  storyEn: story.default(""),
  yearFounded: producerFields.yearFounded.default(null),
  handlingDays: producerFields.handlingDays.default(2),
  shipsCold: z.boolean().default(false),
  dispatchWeekdays: producerFields.dispatchWeekdays.default([1, 2, 3, 4, 5]),
  email: producerFields.email.default(null),
  media: producerFields.media.default([]),
})
export type CreateProducerBody = z.infer<typeof CreateProducerBody>

/** POST /admin/producers/:id — the slug stays: it is an address that people have kept. */
export const UpdateProducerBody = z
  .object(producerFields)
  .partial()
  .extend({ expectedRevision: z.coerce.number().int().min(1) })
export type UpdateProducerBody = z.infer<typeof UpdateProducerBody>

export const OfficeProducer = z.object({
  id: z.string(),
  name: z.string(),
  slug: Slug,
  legalForm: LegalForm,
  communeCode: CommuneCode,
  commune: PlaceRef.nullable(),
  districtThen: z.string().nullable(),
  productCount: z.int(),
  realName: z.boolean(),
  demonstration: z.boolean(),
  revision: z.int(),
})
export type OfficeProducer = z.infer<typeof OfficeProducer>

export const OfficeProducerDetail = OfficeProducer.extend({
  storyVi: z.string(),
  storyEn: z.string(),
  yearFounded: z.int().nullable(),
  handlingDays: z.int(),
  shipsCold: z.boolean(),
  dispatchWeekdays: z.array(z.int()),
  email: z.string().nullable(),
  media: z.array(ProducerMedium),
  source: z.array(z.object({ title: z.string(), site: z.string(), url: z.string() })),
  products: z.array(z.object({ id: z.string(), title: z.string(), handle: z.string() })),
})
export type OfficeProducerDetail = z.infer<typeof OfficeProducerDetail>

export const OfficeProducerListResponse = z.object({
  producers: z.array(OfficeProducer),
  count: z.int(),
  page: z.int(),
  pageSize: z.int(),
  pageCount: z.int(),
})
export type OfficeProducerListResponse = z.infer<typeof OfficeProducerListResponse>
export const OfficeProducerResponse = z.object({ producer: OfficeProducerDetail })
export type OfficeProducerResponse = z.infer<typeof OfficeProducerResponse>
