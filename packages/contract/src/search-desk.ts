import { z } from "zod"
import { Day, Flag, Instant, PageQuery } from "./common.js"
import { SearchHow } from "./search.js"

const words = z.string().trim().min(1, "required").max(80, "too-long")

/** GET /admin/search-desk */
export const SearchDeskResponse = z.object({
  engine: z.enum(["postgres", "meilisearch"]),
  /** Of the version that answers: `pending` while none was ever filled. */
  state: z.enum(["pending", "building", "ready", "error"]),
  documents: z.int().min(0),
  /** Changes on their way into the index. */
  outbox: z.object({
    waiting: z.int().min(0),
    since: Instant.nullable(),
    lastError: z.string().nullable(),
  }),
  /** Fillings of versions, newest first. */
  rebuilds: z.array(
    z.object({
      version: z.int(),
      state: z.enum(["pending", "building", "ready", "error"]),
      isActive: z.boolean(),
      documents: z.int().min(0),
      startedAt: Instant.nullable(),
      endedAt: Instant.nullable(),
      error: z.string().nullable(),
    }),
  ),
})
export type SearchDeskResponse = z.infer<typeof SearchDeskResponse>

/** POST /admin/search-desk/synonyms — no `means` switches the words off; POST …/synonyms/:id/remove takes a line back. */
export const SaveSynonymBody = z.object({
  words,
  means: z.array(words).max(50, "too-big"),
  whole: z.boolean().default(false),
})
export type SaveSynonymBody = z.infer<typeof SaveSynonymBody>

export const OfficeSynonym = z.object({
  /** Null: the shop came with it and the office has not touched it. */
  id: z.string().nullable(),
  words: z.string(),
  means: z.array(z.string()),
  whole: z.boolean(),
  origin: z.enum(["shop", "office", "off"]),
})
export type OfficeSynonym = z.infer<typeof OfficeSynonym>

/** GET /admin/search-desk/synonyms */
export const OfficeSynonymQuery = z.object({ q: z.string().trim().max(80).default(""), ...PageQuery.shape })
export type OfficeSynonymQuery = z.infer<typeof OfficeSynonymQuery>
export const OfficeSynonymListResponse = z.object({
  synonyms: z.array(OfficeSynonym),
  count: z.int(),
  page: z.int(),
  pageSize: z.int(),
  pageCount: z.int(),
})
export type OfficeSynonymListResponse = z.infer<typeof OfficeSynonymListResponse>

const ruleDays = { fromOn: Day.nullable().default(null), untilOn: Day.nullable().default(null) }

/** POST /admin/search-desk/rules — a path stays inside the shop; POST …/rules/:id/remove ends a rule. */
export const CreateSearchRuleBody = z
  .discriminatedUnion("kind", [
    z.object({
      kind: z.literal("pin"),
      words,
      handle: words,
      position: z.coerce.number().int().min(0).max(9).default(0),
      ...ruleDays,
    }),
    z.object({ kind: z.literal("hide"), words, handle: words, ...ruleDays }),
    z.object({
      kind: z.literal("redirect"),
      words,
      path: z
        .string()
        .trim()
        .max(200, "too-long")
        .regex(/^\/(?!\/)[a-z0-9\-/?=&%.]*$/, "invalid-format"),
      ...ruleDays,
    }),
  ])
  .refine(({ fromOn, untilOn }) => !fromOn || !untilOn || fromOn <= untilOn, {
    path: ["untilOn"],
    message: "before-its-beginning",
  })
export type CreateSearchRuleBody = z.infer<typeof CreateSearchRuleBody>

export const OfficeSearchRule = z.object({
  id: z.string(),
  kind: z.enum(["pin", "hide", "redirect"]),
  words: z.string(),
  product: z.object({ handle: z.string(), name: z.string() }).nullable(),
  path: z.string().nullable(),
  position: z.int(),
  fromOn: Day.nullable(),
  untilOn: Day.nullable(),
  state: z.enum(["coming", "holds", "over"]),
})
export type OfficeSearchRule = z.infer<typeof OfficeSearchRule>

/** GET /admin/search-desk/rules */
export const OfficeSearchRuleListResponse = z.object({ rules: z.array(OfficeSearchRule) })
export type OfficeSearchRuleListResponse = z.infer<typeof OfficeSearchRuleListResponse>

/** GET /admin/search-desk/log — what was asked in the last days; nobody is in it. */
export const SearchLogQuery = z.object({
  days: z.coerce.number().int().min(1).max(366).default(30),
  onlyNothing: Flag,
  ...PageQuery.shape,
})
export type SearchLogQuery = z.infer<typeof SearchLogQuery>
export const SearchLogResponse = z.object({
  texts: z.array(
    z.object({
      /** Null: texts that could be about somebody, and are only counted. */
      text: z.string().nullable(),
      asked: z.int(),
      nothing: z.int(),
      how: SearchHow,
      lastOn: Day,
    }),
  ),
  count: z.int(),
  page: z.int(),
  pageSize: z.int(),
  pageCount: z.int(),
})
export type SearchLogResponse = z.infer<typeof SearchLogResponse>

/** GET /admin/search-desk/explain — why hits stand where they stand, with the office's rules applied. */
export const ExplainQuery = z.object({ q: z.string().max(200, "too-long").default("") })
export type ExplainQuery = z.infer<typeof ExplainQuery>
export const ExplainResponse = z.object({
  how: SearchHow,
  correctedTo: z.string().nullable(),
  redirect: z.string().nullable(),
  count: z.int(),
  hits: z.array(
    z.object({
      handle: z.string(),
      name: z.string(),
      pinned: z.boolean(),
      /** Where all the words were found; null for what is only pinned. */
      foundIn: z.enum(["name", "producer", "place", "group", "text"]).nullable(),
      marksMatch: z.boolean(),
      adjacentInName: z.boolean(),
      lastWordWhole: z.boolean(),
      nameBeginsWithQuery: z.boolean(),
      wordsMatched: z.int().nullable(),
      stars: z.int().nullable(),
      inStock: z.boolean(),
    }),
  ),
  hidden: z.array(z.object({ handle: z.string(), name: z.string() })),
})
export type ExplainResponse = z.infer<typeof ExplainResponse>
