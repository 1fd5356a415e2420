import pg from "pg"
import { withClient } from "./connection.js"
import type { RunningPostgres } from "./start-postgres.js"

const quoted = (name: string) => pg.escapeIdentifier(name)

/** Whether the cluster has a database of this name. */
export async function hasDatabase(cluster: RunningPostgres, name: string): Promise<boolean> {
  return withClient(cluster.url("postgres"), async (client) => {
    const found = await client.query("select 1 from pg_database where datname = $1", [name])
    return found.rowCount === 1
  })
}

/** Creates the database unless it is there. */
export async function createDatabase(cluster: RunningPostgres, name: string): Promise<void> {
  if (await hasDatabase(cluster, name)) return
  await sql(cluster, `create database ${quoted(name)}`)
}

/** Replaces `name` by a copy of `template`: milliseconds instead of a migration. */
export async function copyDatabase(cluster: RunningPostgres, template: string, name: string): Promise<void> {
  await dropDatabase(cluster, name)
  await sql(cluster, `create database ${quoted(name)} template ${quoted(template)} strategy file_copy`)
}

/** Drops the database if it is there and ends the connections to it. */
export async function dropDatabase(cluster: RunningPostgres, name: string): Promise<void> {
  await sql(cluster, `drop database if exists ${quoted(name)} with (force)`)
}

/** Gives a finished database its final name in one atomic step. */
export async function renameDatabase(cluster: RunningPostgres, from: string, to: string): Promise<void> {
  await sql(cluster, `alter database ${quoted(from)} rename to ${quoted(to)}`)
}

/** Names of the databases that start with `prefix`. */
export async function databasesNamed(cluster: RunningPostgres, prefix: string): Promise<string[]> {
  return withClient(cluster.url("postgres"), async (client) => {
    const found = await client.query<{ datname: string }>(
      "select datname from pg_database where starts_with(datname, $1) order by datname",
      [prefix],
    )
    return found.rows.map((row) => row.datname)
  })
}

async function sql(cluster: RunningPostgres, statement: string): Promise<void> {
  await withClient(cluster.url("postgres"), (client) => client.query(statement))
}
