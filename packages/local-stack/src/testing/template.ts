import path from "node:path"
import { withClient } from "../postgres/connection.js"
import { copyDatabase, databasesNamed, dropDatabase, hasDatabase } from "../postgres/databases.js"
import type { RunningPostgres } from "../postgres/start-postgres.js"
import { makeSeededDatabase } from "../shop/database.js"
import { templateHash } from "./template-hash.js"
import { testBackendEnvironment, testLogs } from "./test-settings.js"

const prefix = "template_"
/** Advisory lock held while a template is made, so that parallel runs make it once. */
const templateLock = 20_260_701

/** Makes `name` a fresh copy of the migrated and seeded database; returns its address. */
export async function createDatabaseFromTemplate(cluster: RunningPostgres, name: string): Promise<string> {
  const template = await seededTemplate(cluster)
  await copyDatabase(cluster, template, name)
  return cluster.url(name)
}

/**
 * The migrated and seeded database of the present code, made on first use (about a minute) and kept under the hash
 * of all that decides its contents.
 */
export async function seededTemplate(cluster: RunningPostgres): Promise<string> {
  const template = `${prefix}${await templateHash()}`
  return withClient(cluster.url("postgres"), async (client) => {
    await client.query("select pg_advisory_lock($1)", [templateLock])
    if (!(await hasDatabase(cluster, template))) await makeTemplate(cluster, template)
    return template
  })
}

async function makeTemplate(cluster: RunningPostgres, template: string): Promise<void> {
  const former = await databasesNamed(cluster, prefix)
  await makeSeededDatabase(cluster, template, (databaseUrl) => ({
    env: testBackendEnvironment({ databaseUrl, port: 9000 }),
    logs: path.join(testLogs, "template"),
  }))
  for (const old of former) await dropDatabase(cluster, old)
}
