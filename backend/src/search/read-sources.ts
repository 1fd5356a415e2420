import {
  type AliasFinder,
  CAO_BANG_PLACE_NAMES,
  compileAliases,
  DEFAULT_ALIASES,
} from "@cho-phien/vietnam/search-text"
import type { SearchTypes } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { effectiveAliases } from "../modules/search-desk/effective-aliases"

/** What reads modules by their entities; inside the Search Module and outside it. */
export type Query = Pick<SearchTypes.SearchContainer["query"], "graph">

const Words = z.object({ vi: z.string(), en: z.string() })

/** What a document is made of, of the catalogue's own reading. */
const Entry = z.object({
  product_id: z.string(),
  name_vi: z.string(),
  name_en: z.string(),
  group_code: z.string(),
  set_code: z.string(),
  commune_code: z.string(),
  producer_slug: z.string(),
  producer_name: z.string(),
  age_restricted: z.boolean(),
  price_from_dong: z.number(),
  availability: z.string(),
  wholesale: z.boolean(),
  season_months: z.array(z.number()).nullable(),
  listed_at: z.coerce.date(),
  doc: z.object({
    card: z.object({ packs: z.array(z.object({ title: Words })) }),
    page: z.object({ description: Words }),
  }),
})
export type IndexedEntry = z.infer<typeof Entry>

const Certificate = z.object({
  product_id: z.string().nullable(),
  stars: z.number(),
  issued_on: z.string(),
  expires_on: z.string(),
  revoked_on: z.string().nullable(),
  superseded_on: z.string().nullable(),
})
export type IndexedCertificate = z.infer<typeof Certificate>

const Line = z.object({
  words: z.string(),
  words_key: z.string(),
  means: z.array(z.string()),
  whole: z.boolean(),
})

const fieldsOf = (shape: z.ZodObject) => Object.keys(shape.shape)

/** Entries of these products; a product that is not listed has none. */
export async function entriesOf(query: Query, productIds: readonly string[]): Promise<IndexedEntry[]> {
  const { data } = await query.graph({
    entity: "catalogue_entry",
    fields: fieldsOf(Entry),
    filters: { product_id: [...productIds] },
  })
  return z.array(Entry).parse(data)
}

/** Ids of listed products after this one, in order. */
export async function listedIdsAfter(query: Query, id: string | undefined, take: number): Promise<string[]> {
  const { data } = await query.graph({
    entity: "catalogue_entry",
    fields: ["product_id"],
    ...(id === undefined ? {} : { filters: { product_id: { $gt: id } } }),
    pagination: { take, skip: 0, order: { product_id: "ASC" } },
  })
  return z
    .array(Entry.pick({ product_id: true }))
    .parse(data)
    .map(({ product_id }) => product_id)
}

/** Certificates of these products that were not superseded before, by product. */
export async function certificatesOf(
  query: Query,
  productIds: readonly string[],
): Promise<ReadonlyMap<string, IndexedCertificate[]>> {
  const { data } = await query.graph({
    entity: "certificate",
    fields: fieldsOf(Certificate),
    filters: { product_id: [...productIds] },
  })
  const byProduct = new Map<string, IndexedCertificate[]>()
  for (const row of z.array(Certificate).parse(data)) {
    const own = byProduct.get(row.product_id ?? "")
    if (own) own.push(row)
    else byProduct.set(row.product_id ?? "", [row])
  }
  return byProduct
}

/** Ids of products that were noted as changed since an instant. */
export async function changedSince(query: Query, since: Date): Promise<string[]> {
  const { data } = await query.graph({
    entity: "search_change",
    fields: ["id"],
    filters: { changed_at: { $gte: since } },
  })
  return z
    .array(z.object({ id: z.string() }))
    .parse(data)
    .map(({ id }) => id)
}

/** The present list of other names, ready to be asked. */
export async function aliasFinder(query: Query): Promise<AliasFinder> {
  const { data } = await query.graph({ entity: "search_synonym", fields: fieldsOf(Line) })
  return compileAliases(effectiveAliases(DEFAULT_ALIASES, z.array(Line).parse(data)), CAO_BANG_PLACE_NAMES)
}
