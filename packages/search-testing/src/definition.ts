import type { AbstractSearchProviderService } from "@medusajs/framework/utils"

export type Provider = Pick<
  AbstractSearchProviderService,
  | "search"
  | "searchMany"
  | "upsertIndex"
  | "deleteIndex"
  | "listIndexes"
  | "upsertDocuments"
  | "deleteDocuments"
  | "clearIndex"
  | "identifier"
> & { waitForTask?: (task: Task, options?: { timeout_ms?: number }) => Promise<Task> }

export type Query = Parameters<Provider["search"]>[0]
export type Result = Awaited<ReturnType<Provider["search"]>>
export type Definition = Query["index"]
export type Task = Awaited<ReturnType<Provider["upsertIndex"]>>
export type Document = Parameters<Provider["upsertDocuments"]>[0]["documents"][number]

/** Weights say the tier: 5 name, 4 producer, 3 place, 2 group, 1 text. */
const FIELDS: Definition["fields"] = {
  id: { type: "keyword", filterable: true },
  name: { type: "text", searchable: { weight: 5 }, sortable: true },
  name_en: { type: "text", searchable: { weight: 5 } },
  aliases: { type: "text", array: true, searchable: { weight: 5 }, retrievable: false },
  producer: { type: "keyword", filterable: true, facetable: { types: ["value"] } },
  producer_name: { type: "text", searchable: { weight: 4 } },
  packs: { type: "text", array: true, searchable: { weight: 4 } },
  commune: { type: "text", searchable: { weight: 3 }, filterable: true, facetable: { types: ["value"] } },
  districts: {
    type: "text",
    array: true,
    searchable: { weight: 3 },
    filterable: true,
    facetable: { types: ["value"] },
  },
  group: { type: "keyword", filterable: true, facetable: { types: ["value"] } },
  kinds: { type: "text", array: true, searchable: { weight: 2 } },
  badge: { type: "text", searchable: { weight: 2 } },
  stars: { type: "integer", filterable: true, sortable: true, facetable: { types: ["value"] } },
  description: { type: "text", searchable: { weight: 1 } },
  description_en: { type: "text", searchable: { weight: 1 } },
  price: {
    type: "integer",
    filterable: true,
    sortable: true,
    facetable: { types: ["value", "range", "stats"] },
  },
  in_stock: { type: "boolean", filterable: true, sortable: true, facetable: { types: ["value"] } },
  wholesale: { type: "boolean", filterable: true, facetable: { types: ["value"] } },
  season_months: { type: "integer", array: true, filterable: true, facetable: { types: ["value"] } },
  valid_until: { type: "date", filterable: true },
  created_at: { type: "date", filterable: true, sortable: true },
}

/** The catalogue's definition as the Search Module resolves it, under a physical name of the caller's choice. */
export function catalogueDefinition(physicalName: string): Definition {
  return {
    name: "catalogue",
    entity: "product",
    primary_key: "id",
    provider: "test",
    physical_name: physicalName,
    definition_hash: physicalName,
    fields: FIELDS,
    settings: {
      provider_options: { "search-text": { rank_by: ["-stars", "-in_stock", "-created_at"], revision: 1 } },
    },
    seed: async function* () {},
  }
}

/** A query as the Search Module hands it on. */
export function query(
  definition: Definition,
  q: string | undefined,
  more: Omit<Partial<Query>, "index" | "q"> = {},
): Query {
  return {
    index: definition,
    attributes_to_retrieve: ["id", "name", "stars", "price"],
    pagination: { skip: 0, take: 20 },
    search_options: {},
    ...(q === undefined ? {} : { q }),
    ...more,
  }
}
