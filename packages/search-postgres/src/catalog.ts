import { type IndexPlan, unknownIndex } from "@cho-phien/search-provider"
import type { RawConnection } from "./connection.js"

/** One physical index as the catalogue knows it. */
export interface CatalogEntry {
  name: string
  table: string
  plan: IndexPlan
  planHash: string
  /** Counts the writes: an answer is as good as its generation. */
  generation: string
}

const UNDEFINED_TABLE = "42P01"

/** Looks an index up; a database in which nothing was ever indexed has no catalogue and so no index. */
export async function findIndex(connection: RawConnection, name: string): Promise<CatalogEntry> {
  const found = await connection
    .query<{ table_name: string; plan: IndexPlan; plan_hash: string; generation: string }>({
      text: "select table_name, plan, plan_hash, generation from search_vi_index where name = $1",
      values: [name],
    })
    .catch((error: unknown) => {
      if (error instanceof Error && "code" in error && error.code === UNDEFINED_TABLE)
        throw unknownIndex(name)
      throw error
    })
  const row = found.rows[0]
  if (!row) throw unknownIndex(name)
  return {
    name,
    table: row.table_name,
    plan: row.plan,
    planHash: row.plan_hash,
    generation: String(row.generation),
  }
}

/** Enters or replaces an index. */
export async function recordIndex(
  connection: RawConnection,
  entry: Omit<CatalogEntry, "generation">,
): Promise<void> {
  await connection.query({
    text: `insert into search_vi_index (name, table_name, plan, plan_hash) values ($1, $2, $3::jsonb, $4)
           on conflict (name) do update set table_name = excluded.table_name, plan = excluded.plan,
             plan_hash = excluded.plan_hash, generation = search_vi_index.generation + 1, updated_at = now()`,
    values: [entry.name, entry.table, JSON.stringify(entry.plan), entry.planHash],
  })
}

/** Says that the index changed. Last in a writing transaction, because it makes other writers wait. */
export async function countWrite(connection: RawConnection, name: string): Promise<void> {
  await connection.query({
    text: "update search_vi_index set generation = generation + 1, updated_at = now() where name = $1",
    values: [name],
  })
}
