import { setImmediate } from "node:timers/promises"
import type { SearchTypes } from "@cho-phien/search-provider"
import { extractPrimaryKeyFilter } from "@medusajs/framework/utils"
import { type CatalogEntry, countWrite, findIndex } from "./catalog.js"
import { columnType } from "./column-type.js"
import { type ConnectionPool, inTransaction, type RawConnection } from "./connection.js"
import { type DocumentRow, documentRow, type VocabularyTerm } from "./document-row.js"
import { filterCondition } from "./filters.js"
import { identifier, Parameters } from "./parameters.js"
import { vocabularyOf, wordsIndexOf } from "./schema.js"

const ROWS_PER_STATEMENT = 50

/** Adds documents or replaces them, all or none. Of several with one key the last counts. */
export async function writeDocuments(
  pool: ConnectionPool,
  name: string,
  documents: SearchTypes.SearchDocument[],
): Promise<void> {
  await inTransaction(pool, async (connection) => {
    const index = await findIndex(connection, name)
    const rows = new Map(documents.map((document) => [String(document[index.plan.primaryKey]), document]))
    const all = await insertAll(connection, index, [...rows.values()])
    await connection.query({
      text: "select gin_clean_pending_list($1::text::regclass)",
      values: [identifier(wordsIndexOf(index.table))],
    })
    await addTerms(connection, index, all)
    await countWrite(connection, name)
  })
}

/** While Postgres takes some rows in, the next ones are built. */
async function insertAll(
  connection: RawConnection,
  index: CatalogEntry,
  documents: SearchTypes.SearchDocument[],
): Promise<DocumentRow[]> {
  const all: DocumentRow[] = []
  let inserted = Promise.resolve()
  for (let at = 0; at < documents.length; at += ROWS_PER_STATEMENT) {
    const part = documents.slice(at, at + ROWS_PER_STATEMENT)
    const building = setImmediate().then(() => part.map((document) => documentRow(document, index.plan)))
    const [rows] = await Promise.all([building, inserted])
    all.push(...rows)
    inserted = insert(connection, index, rows)
  }
  await inserted
  return all
}

async function insert(connection: RawConnection, index: CatalogEntry, rows: DocumentRow[]): Promise<void> {
  const parameters = new Parameters()
  const names = index.plan.columns.map(({ name }) => identifier(name))
  const types = index.plan.columns.map((column) => columnType(column).replace(' collate "C"', ""))
  const tuples = rows.map((row) => {
    const columns = row.columns.map((value, i) => `${parameters.add(value)}::${types[i]}`)
    const fixed = [row.id, row.name, row.origin].map((value) => parameters.add(value))
    const bulk = [`${parameters.add(row.words)}::tsvector`, `${parameters.add(row.doc)}::jsonb`]
    return `(${[...fixed, ...columns, ...bulk].join(", ")})`
  })
  const all = ["name", "origin", ...names, "words", "doc"]
  await connection.query({
    text: `insert into ${identifier(index.table)} (id, ${all.join(", ")}) values ${tuples.join(", ")}
           on conflict (id) do update set ${all.map((name) => `${name} = excluded.${name}`).join(", ")}`,
    values: parameters.values,
  })
}

/** Terms are sorted, so that two writers lock them in one order. */
async function addTerms(connection: RawConnection, index: CatalogEntry, rows: DocumentRow[]): Promise<void> {
  const terms = new Map<string, VocabularyTerm & { documents: number }>()
  for (const row of rows) {
    for (const term of row.terms)
      terms.set(term.term, { ...term, documents: (terms.get(term.term)?.documents ?? 0) + 1 })
  }
  const sorted = [...terms.values()].sort((a, b) => (a.term < b.term ? -1 : 1))
  await connection.query({
    text: `insert into ${identifier(vocabularyOf(index.table))} as known (term, parts, shown, documents)
           select * from unnest($1::text[], $2::text[], $3::text[], $4::int[])
           on conflict (term) do update set documents = known.documents + excluded.documents`,
    values: [
      sorted.map(({ term }) => term),
      sorted.map(({ parts }) => parts),
      sorted.map(({ shown }) => shown),
      sorted.map(({ documents }) => documents),
    ],
  })
}

/** Removes what matches the filters; keys go straight to the primary key. */
export async function removeDocuments(
  pool: ConnectionPool,
  name: string,
  filters: SearchTypes.SearchFilters,
): Promise<void> {
  await inTransaction(pool, async (connection) => {
    const index = await findIndex(connection, name)
    const parameters = new Parameters()
    const ids = extractPrimaryKeyFilter(filters, { primary_key: index.plan.primaryKey })
    const where = ids
      ? `id = any(${parameters.add(ids)}::text[])`
      : filterCondition(filters, index.plan, parameters)
    await connection.query({
      text: `delete from ${identifier(index.table)} where ${where}`,
      values: parameters.values,
    })
    await countWrite(connection, name)
  })
}
