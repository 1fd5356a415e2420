import { startTestPostgres } from "@cho-phien/local-stack/testing"
import { MedusaApp } from "@medusajs/framework/modules-sdk"
import { ContainerRegistrationKeys, Modules, ModulesSdkUtils } from "@medusajs/framework/utils"
import pg from "pg"
import { catalogueDocuments } from "./catalogue.js"
import { catalogueDefinition } from "./definition.js"

/** The part of the Search Module's service the tests use. */
export interface SearchModule {
  createIndexMigrationPlan(): Promise<{ action: string }[]>
  executeIndexMigrationPlan(plan: { action: string }[]): Promise<void>
  listIndexes(): Promise<{ status: string }[]>
  reindex(input: { index: string }): Promise<unknown>
  search(query: Record<string, unknown>): Promise<{
    hits: { id: string }[]
    facets?: Record<string, { values: { value: string; count: number }[] }>
    provider_metadata?: Record<string, unknown>
  }>
  upsertDocuments(input: Record<string, unknown>): Promise<unknown>
}

/** Seeding goes on in the background after the start. */
export async function untilReady(module: SearchModule): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if ((await module.listIndexes())[0]?.status === "ready") return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error("The index was not filled in time")
}

/** Says nothing: what goes wrong is seen in the results. */
const silent = Object.fromEntries(
  ["info", "warn", "error", "debug", "log", "panic", "activity", "progress", "success", "failure"].map(
    (name) => [name, () => undefined],
  ),
)

/** Medusa's Search Module with both providers over a database of its own, its index made and filled. */
export async function startSearchModule(
  engine: "search-postgres-vi" | "search-meilisearch",
  meilisearch: { host: string; api_key?: string },
): Promise<{ search: SearchModule; stop: () => Promise<void> }> {
  const { fields, settings } = catalogueDefinition("unused")
  const cluster = await startTestPostgres()
  const name = `search_module_${process.pid}_${engine.replaceAll("-", "_")}`
  const admin = new pg.Client({ connectionString: cluster.url("postgres") })
  await admin.connect()
  await admin.query(`create database ${name}`)
  const clientUrl = cluster.url(name)
  const connection = ModulesSdkUtils.createPgConnection({ clientUrl, schema: "public" })
  const app = await MedusaApp({
    modulesConfig: {
      [Modules.SEARCH]: {
        resolve: "@medusajs/search",
        options: {
          index_prefix: "cho_phien",
          default_provider: engine,
          indexes: [
            {
              name: "catalogue",
              entity: "product",
              fields,
              settings,
              seed: async function* () {
                yield [{ action: "upsert", documents: catalogueDocuments() }]
              },
            },
          ],
          providers: [
            { resolve: "@cho-phien/search-postgres", id: "pg" },
            {
              resolve: "@cho-phien/search-meilisearch",
              id: "meili",
              options: meilisearch,
            },
          ],
        },
      },
      [Modules.LOCKING]: { resolve: "@medusajs/locking" },
    },
    sharedResourcesConfig: { database: { clientUrl } },
    injectedDependencies: {
      [ContainerRegistrationKeys.PG_CONNECTION]: connection,
      [ContainerRegistrationKeys.LOGGER]: silent,
    },
  })
  await app.runMigrations()
  const search = app.modules[Modules.SEARCH] as unknown as SearchModule
  await search.executeIndexMigrationPlan(await search.createIndexMigrationPlan())
  await app.onApplicationStart()
  await untilReady(search)
  const stop = async () => {
    await app.onApplicationShutdown()
    await connection.destroy()
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
    await cluster.release()
  }
  return { search, stop }
}
