import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  getVariantAvailability,
  Modules,
  ProductStatus,
  QueryContext,
} from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { cheapestShipping } from "./cheapest-shipping"

const ENGLISH = "en-US"

const List = z.preprocess((value) => value ?? [], z.array(z.unknown()))

const Profile = z.object({
  group_code: z.string(),
  set_code: z.string(),
  commune_code: z.string(),
  storage: z.string(),
  shelf_life_days: z.number().nullable(),
  season_months: z.array(z.number()).nullable(),
  tags: z.array(z.string()),
  ingredients_vi: z.string().nullable(),
  ingredients_en: z.string().nullable(),
  alcohol_abv: z.number().nullable(),
  age_restricted: z.boolean(),
  promotable: z.boolean(),
  vat_treatment: z.string(),
  real_name: z.boolean(),
  demonstration: z.boolean(),
  sources: z.array(z.object({ title: z.string(), site: z.string(), url: z.string().nullable() })),
})

const Producer = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  legal_form: z.string(),
  commune_code: z.string(),
  story_vi: z.string(),
  story_en: z.string(),
  handling_days: z.number(),
  ships_cold: z.boolean(),
  demonstration: z.boolean(),
})

const Variant = z.object({
  id: z.string(),
  sku: z.string().nullable(),
  title: z.string(),
  manage_inventory: z.boolean(),
  allow_backorder: z.boolean(),
  variant_rank: z.number().nullable(),
  calculated_price: z.object({ calculated_amount: z.coerce.number() }).nullish(),
  pack: z
    .object({
      net_weight_grams: z.number().nullable(),
      volume_ml: z.number().nullable(),
      sold_by_case: z.boolean().nullable(),
    })
    .nullish(),
})

const Product = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  description: z.string().nullable(),
  thumbnail: z.string().nullable(),
  created_at: z.coerce.date(),
  images: List.pipe(z.array(z.object({ url: z.string() }))),
  product_profile: Profile.nullish(),
  producer: Producer.nullish(),
  variants: List.pipe(z.array(Variant)),
})

/** All that an entry is made of, read from the modules that own it. */
export interface ListedProduct {
  product: z.infer<typeof Product>
  /** English title and description, and titles of variants, by the id of what they translate. */
  english: ReadonlyMap<string, Record<string, unknown>>
  /** Units that can still be sold by variant: stock minus reservations in the shop's channel. */
  available: ReadonlyMap<string, number>
  shippingFromDong: number | null
}

/** Published products with their prices (VAT inside), stock, English words and producer. */
export async function readListedProducts(
  container: MedusaContainer,
  ids: string[],
): Promise<ListedProduct[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  const { data } = await query.graph({
    entity: "product",
    fields: [
      "id",
      "handle",
      "title",
      "description",
      "thumbnail",
      "created_at",
      "images.url",
      "product_profile.*",
      "producer.*",
      "variants.id",
      "variants.sku",
      "variants.title",
      "variants.manage_inventory",
      "variants.allow_backorder",
      "variants.variant_rank",
      "variants.pack.*",
      "variants.calculated_price.*",
    ],
    filters: { id: ids, status: ProductStatus.PUBLISHED },
    context: {
      variants: {
        calculated_price: QueryContext({
          currency_code: "vnd",
          region_id: store?.default_region_id ?? undefined,
        }),
      },
    },
  })
  const products = z.array(Product).parse(data)
  const variantIds = products.flatMap((product) => product.variants.map((variant) => variant.id))
  const producerIds = products.flatMap((product) => product.producer?.id ?? [])
  const [available, english, shipping] = await Promise.all([
    availability(container, variantIds, store?.default_sales_channel_id ?? ""),
    englishWords(container, [...ids, ...variantIds]),
    cheapestShipping(container, producerIds),
  ])
  return products.map((product) => ({
    product,
    english,
    available,
    shippingFromDong: (product.producer && shipping.get(product.producer.id)) ?? null,
  }))
}

/** The same query; core's declarations reach us in two copies, which TypeScript tells apart. */
type AvailabilityQuery = Parameters<typeof getVariantAvailability>[0]

async function availability(container: MedusaContainer, variant_ids: string[], sales_channel_id: string) {
  if (variant_ids.length === 0) return new Map<string, number>()
  const query = container.resolve(ContainerRegistrationKeys.QUERY) as unknown as AvailabilityQuery
  const found = await getVariantAvailability(query, { variant_ids, sales_channel_id })
  return new Map(Object.entries(found).map(([id, { availability }]) => [id, availability ?? 0]))
}

async function englishWords(container: MedusaContainer, ids: string[]) {
  const rows = await container
    .resolve(Modules.TRANSLATION)
    .listTranslations({ reference_id: ids, locale_code: ENGLISH }, { take: null })
  return new Map(rows.map((row) => [row.reference_id, row.translations]))
}
