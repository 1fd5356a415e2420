import { treeHash } from "../marker/tree-hash.js"
import { inRepo } from "../paths.js"
import { noteOn, readNote } from "../postgres/database-note.js"
import { createDatabase, dropDatabase, hasDatabase, renameDatabase } from "../postgres/databases.js"
import type { RunningPostgres } from "../postgres/start-postgres.js"
import { type MedusaContext, migrate, seed } from "./medusa.js"

/** Builds the Medusa context for one database of the cluster. */
export type ContextFor = (databaseUrl: string) => MedusaContext

/**
 * Makes a migrated and seeded database. It bears a draft name until both are done, so a database with the final
 * name is whole, whenever the work was interrupted.
 */
export async function makeSeededDatabase(
  cluster: RunningPostgres,
  name: string,
  contextFor: ContextFor,
): Promise<void> {
  const draft = `draft_${name}`
  await dropDatabase(cluster, draft)
  await createDatabase(cluster, draft)
  const context = contextFor(cluster.url(draft))
  await migrate(context)
  await seed(context)
  await noteOn(cluster, draft, await migrationsHash())
  await renameDatabase(cluster, draft, name)
}

/** Brings the shop's database to the present code; says what it had to do. */
export async function prepareDatabase(
  cluster: RunningPostgres,
  name: string,
  contextFor: ContextFor,
): Promise<"made" | "migrated" | "ready"> {
  if (!(await hasDatabase(cluster, name))) {
    await makeSeededDatabase(cluster, name, contextFor)
    return "made"
  }
  const hash = await migrationsHash()
  if ((await readNote(cluster, name)) === hash) return "ready"
  await migrate(contextFor(cluster.url(name)))
  await noteOn(cluster, name, hash)
  return "migrated"
}

/** Everything that `medusa db:migrate` acts on: our migrations, links and search indexes, the configuration, Medusa's version. */
async function migrationsHash(): Promise<string> {
  return treeHash([
    inRepo("backend", "src", "modules"),
    inRepo("backend", "src", "links"),
    inRepo("backend", "src", "search"),
    inRepo("backend", "src", "migration-scripts"),
    inRepo("backend", "medusa-config.ts"),
    inRepo("backend", "package.json"),
  ])
}
