import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { catalogueDocuments } from "./catalogue.js"
import { type SearchModule, startSearchModule } from "./search-module.js"

describe("inside Medusa's Search Module", () => {
  let search: SearchModule
  let stop: (() => Promise<void>) | undefined

  beforeAll(async () => {
    const started = await startSearchModule("search-postgres-vi", { host: "http://127.0.0.1:1" })
    search = started.search
    stop = started.stop
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
