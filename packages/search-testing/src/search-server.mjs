import { once } from "node:events"
import { MedusaApp } from "@medusajs/framework/modules-sdk"
import { ContainerRegistrationKeys, Modules, ModulesSdkUtils } from "@medusajs/framework/utils"

/*
 * A server of the shop as far as the search goes, in a process that can be killed. It is told what to do by messages
 * and answers each with one; filling the index, it tells how far it is.
 */

const [{ clientUrl, fields, settings, documents, batch, pauseMs }] = await once(process, "message")
const tell = (message) => process.send?.(message)

async function* seed({ last_key: lastKey }) {
  const sorted = [...documents].sort((a, b) => (a.id < b.id ? -1 : 1))
  const rest = sorted.filter(({ id }) => lastKey === undefined || lastKey === null || id > lastKey)
  tell({ filling: true, after: lastKey ?? null, left: rest.length })
  for (let at = 0; at < rest.length; at += batch) {
    yield [{ action: "upsert", documents: rest.slice(at, at + batch) }]
    tell({ written: Math.min(rest.length, at + batch) })
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
}

const silent = Object.fromEntries(
  ["info", "warn", "error", "debug", "log", "panic", "activity", "progress", "success", "failure"].map(
    (name) => [name, () => undefined],
  ),
)

const app = await MedusaApp({
  modulesConfig: {
    [Modules.SEARCH]: {
      resolve: "@medusajs/search",
      options: {
        default_provider: "search-postgres-vi",
        reindex: { batch_size: batch },
        indexes: [{ name: "catalogue", entity: "product", fields, settings, seed }],
        providers: [{ resolve: "@cho-phien/search-postgres", id: "pg" }],
      },
    },
    [Modules.LOCKING]: { resolve: "@medusajs/locking" },
  },
  sharedResourcesConfig: { database: { clientUrl } },
  injectedDependencies: {
    [ContainerRegistrationKeys.PG_CONNECTION]: ModulesSdkUtils.createPgConnection({
      clientUrl,
      schema: "public",
    }),
    [ContainerRegistrationKeys.LOGGER]: silent,
  },
})
const search = app.modules[Modules.SEARCH]

const DEEDS = {
  migrate: async () => {
    await app.runMigrations()
    await search.executeIndexMigrationPlan(await search.createIndexMigrationPlan())
  },
  start: () => app.onApplicationStart(),
  status: () => search.listIndexes(),
  rebuild: () => search.reindex({ index: "catalogue" }),
  ask: ({ q }) =>
    search.search({
      entity: "catalogue",
      filters: q ? { q } : {},
      pagination: { skip: 0, take: 200 },
      search_options: { count: "exact" },
    }),
}

process.on("message", ({ id, deed, ...rest }) => {
  DEEDS[deed](rest).then(
    (result) => tell({ id, result: result ?? null }),
    (error) => tell({ id, error: String(error) }),
  )
})
tell({ ready: true })
