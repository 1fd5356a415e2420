import { z } from "zod"

/** Language of the words in an answer. Vietnamese is the base text; a missing English text falls back to it. */
export const Lang = z.enum(["vi", "en"])
export type Lang = z.infer<typeof Lang>

/** Whole đồng, tax included unless a field says otherwise. */
export const Dong = z.int()

/** A calendar day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. */
export const Day = z.iso.date()

/** An instant in UTC, ISO 8601. */
export const Instant = z.iso.datetime({ offset: true })

/** Lower-case words joined by hyphens: product handles, slugs of producers, collections and communes. */
export const Slug = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

/** Code of a present commune (five digits, General Statistics Office). */
export const CommuneCode = z.string().regex(/^\d{5}$/)

export const ProductGroupCode = z.enum(["food", "beverage", "herbal", "handicraft", "ornamental", "tourism"])
export type ProductGroupCode = z.infer<typeof ProductGroupCode>

export const LegalForm = z.enum(["cooperative", "cooperative_group", "enterprise", "household"])
export type LegalForm = z.infer<typeof LegalForm>

export const PlaceRef = z.object({ code: CommuneCode, name: z.string(), fullName: z.string(), slug: Slug })
export type PlaceRef = z.infer<typeof PlaceRef>

export const ProducerRef = z.object({ slug: Slug, name: z.string() })
export type ProducerRef = z.infer<typeof ProducerRef>

/** A film or an article on somebody else's site. */
export const ProducerMedium = z.object({
  kind: z.enum(["video", "article"]),
  title: z.string().trim().min(3, "required").max(160, "too-long"),
  url: z.url({ protocol: /^https$/, error: "not-an-address" }).max(500, "too-long"),
})
export type ProducerMedium = z.infer<typeof ProducerMedium>

/** Every refusal of ours has this shape; `code` is a constant, words are the reader's side's job. */
export const ErrorBody = z.object({
  type: z.string(),
  code: z.string(),
  message: z.string(),
  fieldErrors: z.array(z.object({ field: z.string(), code: z.string(), message: z.string() })).optional(),
})
export type ErrorBody = z.infer<typeof ErrorBody>

export const PAGE_SIZE_MAX = 48
export const PAGE_MAX = 1000

/** Page number from 1 and a bounded size; beyond the last page the list is empty, never an error. */
export const PageQuery = z.object({
  page: z.coerce.number().int().min(1).max(PAGE_MAX).default(1),
  pageSize: z.coerce.number().int().min(1).max(PAGE_SIZE_MAX).default(24),
})

/** `a,b,c` or a repeated key → unique list, at most 50 values. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) =>
      value === undefined || value === ""
        ? []
        : [
            ...new Set(
              (Array.isArray(value) ? value : [value]).flatMap((v) => String(v).split(",")).filter(Boolean),
            ),
          ],
    z.array(item).max(50),
  )

/** `1`, `true` → true; absent, empty, `0`, `false` → false. */
export const Flag = z.preprocess(
  (value) =>
    value === "1" || value === "true"
      ? true
      : value === undefined || value === "" || value === "0" || value === "false"
        ? false
        : value,
  z.boolean(),
)
