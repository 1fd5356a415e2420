import { planHash, planOf, type SearchTypes } from "@cho-phien/search-provider"
import { countWrite, findIndex, recordIndex } from "./catalog.js"
import { type ConnectionPool, inTransaction, type RawConnection, withConnection } from "./connection.js"
import { identifier } from "./parameters.js"
import { createTables, dropTables, PREPARE, tableOf, vocabularyOf } from "./schema.js"

/** One at a time creates the catalogue and indexes, whatever the number of processes. */
const SCHEMA_LOCK = 7_214_180_326

/** Makes the index as the definition wants it. A table whose shape fits stays, with its documents. */
export async function makeIndex(
  pool: ConnectionPool,
  definition: SearchTypes.ResolvedSearchIndexDefinition,
): Promise<void> {
  const plan = planOf(definition)
  const entry = {
    name: definition.physical_name,
    table: tableOf(definition.physical_name),
    plan,
    planHash: planHash(plan),
  }
  await inTransaction(pool, async (connection) => {
    await connection.query({ text: "select pg_advisory_xact_lock($1)", values: [SCHEMA_LOCK] })
    await run(connection, PREPARE)
    const known = await connection.query<{ plan_hash: string }>({
      text: "select plan_hash from search_vi_index where name = $1",
      values: [entry.name],
    })
    if (known.rows[0]?.plan_hash === entry.planHash) return
    await run(connection, createTables(entry.table, plan))
    await recordIndex(connection, entry)
  })
}

/** Removes the index; it need not be there. */
export async function removeIndex(pool: ConnectionPool, name: string): Promise<void> {
  await inTransaction(pool, async (connection) => {
    if (!(await hasCatalogue(connection))) return
    await connection.query({ text: "delete from search_vi_index where name = $1", values: [name] })
    await run(connection, dropTables(tableOf(name)))
  })
}

/** Empties the index and its vocabulary. */
export async function emptyIndex(pool: ConnectionPool, name: string): Promise<void> {
  await inTransaction(pool, async (connection) => {
    const { table } = await findIndex(connection, name)
    await run(connection, [`truncate ${identifier(table)}, ${identifier(vocabularyOf(table))}`])
    await countWrite(connection, name)
  })
}

export interface KnownIndex {
  name: string
  documents: number
  createdAt: Date
  updatedAt: Date
}

/** The indexes of this database with the number of their documents, counted. */
export async function knownIndexes(pool: ConnectionPool): Promise<KnownIndex[]> {
  return withConnection(pool, async (connection) => {
    if (!(await hasCatalogue(connection))) return []
    const { rows } = await connection.query<{
      name: string
      table_name: string
      created_at: Date
      updated_at: Date
    }>("select name, table_name, created_at, updated_at from search_vi_index order by name")
    const known: KnownIndex[] = []
    for (const row of rows) {
      const counted = await connection.query<{ n: number }>(
        `select count(*)::int as n from ${identifier(row.table_name)}`,
      )
      known.push({
        name: row.name,
        documents: counted.rows[0]?.n ?? 0,
        createdAt: row.created_at,
        updatedAt: row.updated_at,
      })
    }
    return known
  })
}

async function hasCatalogue(connection: RawConnection): Promise<boolean> {
  const { rows } = await connection.query<{ found: boolean }>(
    "select to_regclass('search_vi_index') is not null as found",
  )
  return rows[0]?.found === true
}

async function run(connection: RawConnection, statements: string[]): Promise<void> {
  for (const statement of statements) await connection.query(statement)
}
