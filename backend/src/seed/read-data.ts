import { z } from "zod"
import { CollectionRule } from "../modules/showcase"
import collectionsFile from "./data/demo-collections.json"
import producersFile from "./data/demo-producers.json"
import productsFile from "./data/demo-products.json"
import extrasFile from "./data/extras.json"
import sourcesFile from "./data/ocop-products.json"
import packTitlesEn from "./data/pack-titles-en.json"
import placesFile from "./data/places-then.json"

const Bilingual = z.object({ vi: z.string().min(1), en: z.string().min(1) })

const SeedVariant = z.object({
  sku: z.string(),
  title: z.string(),
  price_vnd: z.int().positive(),
  requires_shipping: z.boolean().default(true),
  net_weight_g: z.int().nullable(),
  volume_ml: z.int().nullable(),
  gross_weight_g: z.int().nullable(),
  stock: z.int().min(0),
  /** How a case is packed; null: only by the piece. */
  case: z.object({ units: z.int().positive() }).nullable().default(null),
})

const SeedProduct = z.object({
  slug: z.string(),
  name: Bilingual,
  real_name: z.boolean().default(false),
  ocop_ref: z.string().nullable().default(null),
  group: z.enum(["food", "beverage", "herbal", "handicraft", "ornamental", "tourism"]),
  set: z.string(),
  /** What the certificate of the demonstration says; null for those without one. Never stored on the product. */
  stars: z.int().nullable(),
  producer: z.string(),
  commune_code: z.string(),
  description: Bilingual,
  nature: z.enum(["unprocessed", "processed", "alcohol", "craft", "service"]),
  storage: z.enum(["dry", "cool", "chilled", "frozen", "none"]),
  shelf_life_days: z.int().nullable(),
  season_months: z.array(z.int().min(1).max(12)).nullable(),
  tags: z.array(z.string()),
  alcohol_abv: z.number().nullable().default(null),
  age_restricted: z.boolean().default(false),
  promotable: z.boolean().default(true),
  certificate: z
    .object({ criteria: z.string(), total: z.number(), issued_days_ago: z.int().positive() })
    .nullable()
    .default(null),
  variants: z.array(SeedVariant).min(1),
})
export type SeedProduct = z.infer<typeof SeedProduct>

const SeedProducer = z.object({
  slug: z.string(),
  name: z.string(),
  legal_form: z.enum(["cooperative", "cooperative_group", "enterprise", "household"]),
  commune_code: z.string(),
  real_name: z.boolean(),
  ocop_producer_ref: z.string().nullable(),
  intro: Bilingual,
  handling_days: z.int(),
  dispatch_weekdays: z.array(z.int()),
  ships_cold: z.boolean(),
  email: z.string(),
})
export type SeedProducer = z.infer<typeof SeedProducer>

const SeedCollection = z.object({
  slug: z.string(),
  title: Bilingual,
  story: Bilingual,
  region: z.string().nullable(),
  highlight_months: z.array(z.int()),
  rule: CollectionRule,
  pinned: z.array(z.string()),
  members: z.array(z.string()),
})
export type SeedCollection = z.infer<typeof SeedCollection>

const SeedExtra = z.object({
  slug: z.string(),
  state: z.enum(["lapsed", "revoked", "below_three", "forwarded_to_ministry"]),
  issued_days_ago: z.int().nullable(),
  note: z.string(),
})

const extraDetails = new Map(extrasFile.extras.map((extra) => [extra.slug, extra]))

/** The 97 products counted on 26/09/2023. */
export const products = z.array(SeedProduct).parse(productsFile.products)
/** Four goods outside the 97 that show what a product without a badge looks like. */
export const extras = productsFile.extras.map((extra) => ({
  ...SeedExtra.parse(extra),
  product: SeedProduct.parse({ ...extra, ...extraDetails.get(extra.slug) }),
}))
export const producers = z.array(SeedProducer).parse(producersFile.producers)
export const collections = z.array(SeedCollection).parse(collectionsFile.collections)
export const packTitleEn: Readonly<Record<string, string>> = packTitlesEn

const PlaceThen = z.object({
  code: z.string(),
  full_name: z.string(),
  place_then: z.string(),
  district_then: z.string(),
})
export const placesThen = new Map(
  z
    .array(PlaceThen)
    .parse(placesFile.communes)
    .map((place) => [place.code, place]),
)

/** All goods of the shop: the 97 and the extras. */
export const allProducts: readonly SeedProduct[] = [...products, ...extras.map((extra) => extra.product)]

const SourcedFact = z.object({
  id: z.string(),
  sources: z.array(z.string()),
  place_then: z.string().nullable(),
})
const Source = z.object({ title: z.string(), site: z.string(), url: z.string().nullable() })
export type Source = z.infer<typeof Source>

const sourceByKey = z.record(z.string(), Source).parse(sourcesFile.sources)
const facts = new Map(
  z
    .array(SourcedFact)
    .parse([...sourcesFile.products, ...sourcesFile.producers])
    .map((fact) => [fact.id, fact]),
)

/** The public pages that name a real product or producer; none for an invented one. */
export function sourcesOf(ref: string | null): Source[] {
  const keys = (ref && facts.get(ref)?.sources) || []
  return keys.flatMap((key) => sourceByKey[key] ?? [])
}

/** Where a source places a real product, in its own words. */
export const sourcedPlace = (ref: string | null): string | null => (ref && facts.get(ref)?.place_then) || null

/** The sourced counts that the history of demonstration certificates must reproduce. */
export const snapshot = z
  .object({ date: z.string(), products: z.int(), producers: z.int(), stars: z.record(z.string(), z.int()) })
  .parse(sourcesFile.facts.seed_snapshot)
export const breakdown = z
  .object({ groups: z.record(z.string(), z.int()), producers: z.record(z.string(), z.int()) })
  .parse(sourcesFile.facts.breakdown_of_97)
