import { startTestPostgres } from "@cho-phien/local-stack/testing"
import { type PostgresSearchOptions, PostgresSearchProvider } from "@cho-phien/search-postgres"
import pg from "pg"

export interface RunningProvider<P> {
  provider: P
  stop(): Promise<void>
}

/** The Postgres provider over any database. */
export function postgresProvider(
  connectionString: string,
  options: PostgresSearchOptions = {},
): RunningProvider<PostgresSearchProvider> & { pool: pg.Pool } {
  const pool = new pg.Pool({ connectionString, max: 12 })
  // A database dropped under a connection that is just closing reports it here.
  pool.on("error", () => undefined)
  const client = {
    acquireConnection: () => pool.connect(),
    releaseConnection: (connection: unknown) => (connection as pg.PoolClient).release(),
  }
  const provider = new PostgresSearchProvider({ __pg_connection__: { client } }, options)
  return { provider, pool, stop: () => pool.end() }
}

/** The Postgres provider over a database of its own in the throwaway cluster. */
export async function startPostgresProvider(
  options: PostgresSearchOptions = {},
): Promise<RunningProvider<PostgresSearchProvider> & { pool: pg.Pool }> {
  const cluster = await startTestPostgres()
  const name = `search_${process.pid}_${Date.now().toString(36)}`
  const admin = new pg.Client({ connectionString: cluster.url("postgres") })
  await admin.connect()
  await admin.query(`create database ${name}`)
  const running = postgresProvider(cluster.url(name), options)
  return {
    ...running,
    stop: async () => {
      await running.stop()
      await admin.query(`drop database ${name} with (force)`)
      await admin.end()
      await cluster.release()
    },
  }
}
