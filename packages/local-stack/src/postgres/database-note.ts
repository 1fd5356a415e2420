import pg from "pg"
import { withClient } from "./connection.js"
import type { RunningPostgres } from "./start-postgres.js"

/** Reads the note kept with a database: the hash of the migrations it has seen. */
export async function readNote(cluster: RunningPostgres, database: string): Promise<string | undefined> {
  return withClient(cluster.url("postgres"), async (client) => {
    const found = await client.query<{ note: string | null }>(
      "select shobj_description(oid, 'pg_database') as note from pg_database where datname = $1",
      [database],
    )
    return found.rows[0]?.note ?? undefined
  })
}

/**
 * Keeps a note as the database's comment. Unlike a file beside it, it cannot be at odds with the data: it goes when
 * the database goes, and follows a rename.
 */
export async function noteOn(cluster: RunningPostgres, database: string, note: string): Promise<void> {
  await withClient(cluster.url("postgres"), (client) =>
    client.query(`comment on database ${pg.escapeIdentifier(database)} is ${pg.escapeLiteral(note)}`),
  )
}
