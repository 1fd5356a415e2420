import type { SearchTypes } from "@medusajs/framework/types"
import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { buildDocuments } from "./build-documents"
import { aliasFinder, changedSince, listedIdsAfter } from "./read-sources"

const BATCH = 200

/** What the outbox hands over; `data` is `{ ids }` of products. */
export const CHANGES_DUE = "search.changes-due"
const ChangesDue = z.object({ ids: z.array(z.string()) })

const value = { types: ["value" as const] }

const fields = search.define({
  id: search.keyword().filterable(),
  name: search.text().searchable({ weight: 5 }).sortable(),
  name_en: search.text().searchable({ weight: 5 }).sortable(),
  aliases: search.text().array().searchable({ weight: 5 }),
  producer: search.keyword().filterable().facetable(),
  producer_name: search.text().searchable({ weight: 4 }),
  packs: search.text().array().searchable({ weight: 4 }),
  commune: search.keyword().filterable().facetable(),
  districts: search.keyword().array().filterable().facetable(),
  place: search.text().array().searchable({ weight: 3 }),
  group: search.keyword().filterable().facetable(),
  kinds: search.text().array().searchable({ weight: 2 }),
  badge: search.text().searchable({ weight: 2 }),
  stars: search.integer().filterable().sortable().facetable(value),
  certified_from: search.date().filterable(),
  certified_until: search
    .date()
    .filterable()
    .facetable({ types: ["range"] }),
  description: search.text().searchable({ weight: 1 }),
  description_en: search.text().searchable({ weight: 1 }),
  price: search
    .integer()
    .filterable()
    .sortable()
    .facetable({ types: ["stats"] }),
  in_stock: search.boolean().filterable().sortable().facetable(),
  wholesale: search.boolean().filterable().facetable(),
  season_months: search.integer().array().filterable().facetable(value),
  age_restricted: search.boolean().filterable(),
  listed_at: search.date().sortable(),
})

/**
 * The catalogue's index. Nobody emits its event: what changes is noted in the outbox (`search_change`), and the outbox
 * hands it to the Search Module, which waits for the engine. So nothing is lost while the engine is away.
 */
export default defineSearchIndex({
  name: "catalogue",
  entity: "product",
  fields,
  settings: {
    provider_options: {
      // Raise `revision` when only the builder of documents changes: the index is then built anew by itself.
      "search-text": { rank_by: ["-stars", "-in_stock", "-listed_at"], revision: 2 },
    },
  },
  events: [CHANGES_DUE],
  async consume(event, { container: { query } }) {
    const { ids } = ChangesDue.parse(event.data)
    return mutations(await buildDocuments(query, ids, await aliasFinder(query)))
  },
  seed,
})

/** All documents in the order of their ids, or after `last_key`; for the catching up those noted since. */
async function* seed({ container: { query }, last_key, catchup }: SearchTypes.SearchSeedContext) {
  const findAliases = await aliasFinder(query)
  if (catchup) {
    const changed = await changedSince(query, catchup.since)
    for (let start = 0; start < changed.length; start += BATCH)
      yield mutations(await buildDocuments(query, changed.slice(start, start + BATCH), findAliases))
    return
  }
  let after = last_key
  for (;;) {
    const ids = await listedIdsAfter(query, after, BATCH)
    after = ids.at(-1)
    if (after === undefined) return
    yield mutations(await buildDocuments(query, ids, findAliases))
  }
}

function mutations({ documents, gone }: Awaited<ReturnType<typeof buildDocuments>>) {
  return [
    { action: "upsert" as const, documents },
    ...(gone.length > 0 ? [{ action: "delete" as const, filters: { id: gone } }] : []),
  ]
}
