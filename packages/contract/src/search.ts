import { z } from "zod"
import { FacetValue, ProductCard, ProductFacets, ProductFilters } from "./catalogue.js"
import { Flag, Lang, listOf, PageQuery, Slug } from "./common.js"

/** What is typed beyond this is cut at a word, and the answer says so. */
export const SEARCH_TEXT_MAX = 200
/** What is sent beyond this is refused. */
export const SEARCH_TEXT_SENT_MAX = 2000

export const SearchSort = z.enum(["relevance", "price_asc", "price_desc", "stars", "newest", "name"])
export type SearchSort = z.infer<typeof SearchSort>

/** The steps of "valid for at least … months" that are counted. */
export const CERTIFICATE_MONTHS = [6, 12, 24] as const

/** GET /store/catalogue/search */
export const SearchQuery = ProductFilters.extend({
  q: z.string().max(SEARCH_TEXT_SENT_MAX, "too-long").default(""),
  /** Former districts, by slug. */
  district: listOf(Slug),
  /** In season in the month of today in Vietnam. */
  seasonNow: Flag,
  /** The certificate of today is still valid in so many months. */
  certificateMonths: z.coerce.number().int().min(1).max(36).optional(),
  /** "Search instead for …": only the words as typed. In the shop's address `dung-y=1`. */
  literal: Flag,
  sort: SearchSort.default("relevance"),
  lang: Lang.default("vi"),
  ...PageQuery.shape,
})
export type SearchQuery = z.infer<typeof SearchQuery>

/**
 * How the words were understood: as typed; as keys of an input method that was off; by sound; by spelling; with
 * forgotten spaces; some of the words; no words, so everything; or by the plain listing while the engine is away.
 */
export const SearchHow = z.enum([
  "exact",
  "telex",
  "sound",
  "spelling",
  "spaces",
  "some-words",
  "everything",
  "listing",
])
export type SearchHow = z.infer<typeof SearchHow>

export const SearchEngine = z.enum(["postgres", "meilisearch", "listing"])
export type SearchEngine = z.infer<typeof SearchEngine>

export const SearchFacets = ProductFacets.extend({
  district: z.array(FacetValue),
  seasonNow: z.int().min(0),
  /** `value` is a number of months; each count includes the longer ones. */
  certificateMonths: z.array(FacetValue),
})
export type SearchFacets = z.infer<typeof SearchFacets>

/** A filter, and how many goods there would be without it. */
export const RelaxedFilter = z.object({
  filter: z.enum([
    "group",
    "stars",
    "commune",
    "district",
    "producer",
    "collection",
    "price",
    "inStock",
    "wholesale",
    "seasonNow",
    "certificateMonths",
  ]),
  count: z.int().min(1),
})

/** Ways on when nothing was found. */
export const NothingFound = z.object({
  /** The nearest words that do find something, when they were not applied already. */
  nearest: z.string().nullable(),
  /** Filters whose removal brings results back; empty when the words themselves find nothing. */
  relaxed: z.array(RelaxedFilter),
  groups: z.array(FacetValue),
  products: z.array(ProductCard),
})

export const SearchResponse = z.object({
  products: z.array(ProductCard),
  count: z.int().min(0),
  /** False: counting stopped, there are at least `count`. */
  countIsExact: z.boolean(),
  /** False: of a very broad search only the first goods were counted, and every number of a facet is at least so many. */
  facetsAreExact: z.boolean(),
  page: z.int().min(1),
  pageSize: z.int().min(1),
  pageCount: z.int().min(0),
  hiddenByAge: z.int().min(0),
  facets: SearchFacets,
  /** The words as read: NFC, one line, cut. */
  text: z.string(),
  wasCut: z.boolean(),
  how: SearchHow,
  /** The words that were searched instead of those typed. */
  correctedTo: z.string().nullable(),
  /** Only the words as typed were searched, because that was asked. */
  askedLiterally: z.boolean(),
  /** Words that were left out so that something was found. */
  droppedWords: z.array(z.string()),
  /** A path of the shop where these words lead, set by the office; without language prefix. */
  redirect: z.string().nullable(),
  engine: SearchEngine,
  /** `listing`: the engine is away, names only are searched and the facets that need it are empty. */
  notice: z.enum(["listing"]).nullable(),
  nothingFound: NothingFound.nullable(),
})
export type SearchResponse = z.infer<typeof SearchResponse>

export const SUGGESTIONS_MAX = 8

/** GET /store/catalogue/suggest — from two letters; fewer get no rows. */
export const SuggestQuery = z.object({
  q: z.string().max(SEARCH_TEXT_SENT_MAX, "too-long").default(""),
  lang: Lang.default("vi"),
  adult: Flag,
})
export type SuggestQuery = z.infer<typeof SuggestQuery>

/** Where the typed words stand in a label, in UTF-16 units, end excluded. */
export const Mark = z.object({ start: z.int().min(0), end: z.int().min(0) })

export const Suggestion = z.object({
  kind: z.enum(["product", "producer", "collection", "place", "term"]),
  label: z.string(),
  /** A second line: the producer of a product, how many goods a place has. */
  detail: z.string().nullable(),
  /** Handle or slug of the thing; of a term, the text to search for. */
  slug: z.string(),
  marks: z.array(Mark),
})
export type Suggestion = z.infer<typeof Suggestion>

export const SuggestResponse = z.object({
  text: z.string(),
  correctedTo: z.string().nullable(),
  suggestions: z.array(Suggestion).max(SUGGESTIONS_MAX),
})
export type SuggestResponse = z.infer<typeof SuggestResponse>
