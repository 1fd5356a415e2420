import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { catalogueDocuments } from "./catalogue.js"
import { type StrictMeilisearch, startStrictMeilisearch } from "./meilisearch/server.js"
import { type SearchModule, startSearchModule } from "./search-module.js"

describe("inside Medusa's Search Module, with Meilisearch answering over HTTP", () => {
  let server: StrictMeilisearch
  let search: SearchModule
  let stop: (() => Promise<void>) | undefined

  beforeAll(async () => {
    server = await startStrictMeilisearch()
    const started = await startSearchModule("search-meilisearch", {
      host: server.host,
      api_key: server.apiKey,
    })
    search = started.search
    stop = started.stop
  }, 120_000)

  afterAll(() => stop?.())

  const found = async (q: string) =>
    (await search.search({ entity: "catalogue", filters: { q } })).hits.map(({ id }) => id)
  const all = async () => {
    const { hits } = await search.search({ entity: "catalogue", pagination: { skip: 0, take: 200 } })
    return hits.length
  }

  it("finds what was typed with raw keys, with disjunctive facets", async () => {
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
    expect(result.provider_metadata).toMatchObject({ how: "typed-keys" })
  })

  it("answers half a word as it is typed", async () => {
    expect(await found("mien do")).toContain("mien-dong-tan-viet-a")
  })

  it("finds a write as soon as the server has taken it in", async () => {
    const [first] = catalogueDocuments()
    await search.upsertDocuments({
      index: "catalogue",
      documents: [{ ...first, id: "new", name: "Bánh gai" }],
    })
    await expect.poll(async () => (await found("banh gai"))[0], { timeout: 5000 }).toBe("new")
  })

  it("shows all or all while it is built anew", async () => {
    const counts = new Set<number>([await all()])
    let running = true
    const asking = (async () => {
      while (running) counts.add(await all())
    })()
    await search.reindex({ index: "catalogue" })
    running = false
    await asking
    // The one that was written by hand is not among what the catalogue is filled from.
    const whole = catalogueDocuments().length
    expect([...counts].every((count) => count === whole || count === whole + 1)).toBe(true)
    expect(await all()).toBe(whole)
  })

  it("says so when the server is away, and never answers with nothing", async () => {
    await server.stop()
    await expect(all()).rejects.toMatchObject({ type: "unexpected_state" })
  })
})
