import type { AliasFinder } from "@cho-phien/vietnam/search-text"
import { today } from "../clock"
import { searchDocument } from "./document"
import { certificatesOf, entriesOf, type Query } from "./read-sources"

export type CatalogueDocument = ReturnType<typeof searchDocument>

/** What is to be done with these products: documents of the listed ones, ids of those that must leave. */
export async function buildDocuments(
  query: Query,
  productIds: readonly string[],
  findAliases: AliasFinder,
): Promise<{ documents: CatalogueDocument[]; gone: string[] }> {
  const [entries, certificates] = await Promise.all([
    entriesOf(query, productIds),
    certificatesOf(query, productIds),
  ])
  const day = today()
  const documents = entries
    .map((entry) => searchDocument(entry, certificates.get(entry.product_id) ?? [], findAliases, day))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const listed = new Set(documents.map(({ id }) => id))
  return { documents, gone: productIds.filter((id) => !listed.has(id)) }
}
