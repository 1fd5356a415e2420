import { startTestPostgres } from "@cho-phien/local-stack/testing"
import { MedusaApp } from "@medusajs/framework/modules-sdk"
import { ContainerRegistrationKeys, Modules, ModulesSdkUtils } from "@medusajs/framework/utils"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { catalogueDocuments } from "./catalogue.js"
import { catalogueDefinition } from "./definition.js"

/** The part of the Search Module's service the tests use. */
interface SearchModule {
  createIndexMigrationPlan(): Promise<{ action: string }[]>
  executeIndexMigrationPlan(plan: { action: string }[]): Promise<void>
  listIndexes(): Promise<{ status: string }[]>
  search(query: Record<string, unknown>): Promise<{
    hits: { id: string }[]
    facets?: Record<string, { values: { value: string; count: number }[] }>
    provider_metadata?: Record<string, unknown>
  }>
  upsertDocuments(input: Record<string, unknown>): Promise<unknown>
}

/** Seeding goes on in the background after the start. */
async function untilReady(module: SearchModule): Promise<void> {
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

describe("inside Medusa's Search Module", () => {
  const { fields, settings } = catalogueDefinition("unused")
  let search: SearchModule
  let stop: (() => Promise<void>) | undefined

  beforeAll(async () => {
    const cluster = await startTestPostgres()
    const name = `search_module_${process.pid}`
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
            default_provider: "search-postgres-vi",
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
                options: { host: "http://127.0.0.1:1" },
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
    search = app.modules[Modules.SEARCH] as unknown as SearchModule
    await search.executeIndexMigrationPlan(await search.createIndexMigrationPlan())
    await app.onApplicationStart()
    await untilReady(search)
    stop = async () => {
      await app.onApplicationShutdown()
      await connection.destroy()
      await admin.query(`drop database ${name} with (force)`)
      await admin.end()
      await cluster.release()
    }
  }, 120_000)

  afterAll(() => stop?.())

  it("both providers load by name, and the default one answers with disjunctive facets", async () => {
    const result = await search.search({
      entity: "catalogue",
      filters: { q: "mieesn dong", stars: [4] },
      search_options: { facets: ["stars", "group"], disjunctive_facets: true },
    })
    expect(result.hits.map(({ id }) => id)).toEqual(["mien-dong-tan-viet-a"])
    expect(result.facets?.stars?.values).toEqual([
      { value: "3", count: 5 },
      { value: "4", count: 1 },
    ])
    expect(result.provider_metadata).toMatchObject({ how: "typed-keys", corrected: "miến dong" })
  })

  it("nothing more is to be migrated once the index stands", async () => {
    expect(await search.createIndexMigrationPlan()).toMatchObject([{ action: "noop" }])
  })

  it("a write through the module is found at once", async () => {
    const [first] = catalogueDocuments()
    await search.upsertDocuments({
      index: "catalogue",
      documents: [{ ...first, id: "new", name: "Bánh gai" }],
    })
    expect((await search.search({ entity: "catalogue", filters: { q: "banh gai" } })).hits[0]?.id).toBe("new")
  })

  it("an unknown field is refused as the caller's mistake", async () => {
    const asked = search.search({ entity: "catalogue", filters: { q: "trà", colour: "red" } })
    await expect(asked).rejects.toMatchObject({ type: "invalid_data" })
  })
})
