import type { PostgresSearchProvider } from "@cho-phien/search-postgres"
import type pg from "pg"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { catalogueDocuments } from "./catalogue.js"
import { catalogueDefinition, query } from "./definition.js"
import { postgresProvider, type RunningProvider, startPostgresProvider } from "./postgres.js"

describe("the Postgres provider in particular", () => {
  const definition = catalogueDefinition("particular")
  const documents = catalogueDocuments()
  const [first] = documents
  let running: RunningProvider<PostgresSearchProvider> & { pool: pg.Pool }
  let other: RunningProvider<PostgresSearchProvider>

  const write = (id: string, name: string) =>
    running.provider.upsertDocuments({
      index: "particular",
      documents: [{ ...first, id, name, aliases: [] }],
    })

  beforeAll(async () => {
    running = await startPostgresProvider()
    other = postgresProvider(String(running.pool.options.connectionString))
    await running.provider.upsertIndex({ index: definition })
    await running.provider.upsertDocuments({ index: "particular", documents })
  }, 120_000)

  afterAll(async () => {
    await other.stop()
    await running.stop()
  })

  it("never answers from before a write, not even one of another process", async () => {
    const asked = () => other.provider.search(query(definition, "xôi ngũ sắc"))
    expect((await asked()).hits.map(({ id }) => id)).not.toContain("xoi")
    await write("xoi", "Xôi ngũ sắc")
    expect((await asked()).hits[0]?.id).toBe("xoi")
    await running.provider.deleteDocuments({ index: "particular", filters: { id: "xoi" } })
    expect((await asked()).hits.map(({ id }) => id)).not.toContain("xoi")
  })

  it("hands out answers that callers may change", async () => {
    const asked = () => running.provider.search(query(definition, "kolia"))
    const answer = await asked()
    for (const hit of answer.hits) hit.document.name = "changed"
    expect((await asked()).hits[0]?.document.name).not.toBe("changed")
  })

  it("takes writes of several processes at once and loses none", async () => {
    const names = Array.from({ length: 24 }, (_, i) => `many-${i}`)
    await Promise.all(
      names.map((id, i) =>
        (i % 2 ? running : other).provider.upsertDocuments({
          index: "particular",
          documents: [{ ...first, id, name: `Bánh trời ${i}` } as (typeof documents)[number]],
        }),
      ),
    )
    const found = await running.provider.search(
      query(definition, undefined, { filters: { id: names }, search_options: { count: "exact" } }),
    )
    expect(found.metadata.count).toBe(24)
    await running.provider.deleteDocuments({ index: "particular", filters: { id: names } })
  })

  it("says when a count stops at the bound, and counts on when asked to", async () => {
    const many = Array.from({ length: 1200 }, (_, i) => ({ ...first, id: `bound-${i}`, name: "Trà đếm" }))
    await running.provider.upsertDocuments({ index: "particular", documents: many as typeof documents })
    const about = await running.provider.search(query(definition, "trà đếm"))
    expect(about.metadata.count).toBe(1001)
    expect(about.provider_metadata).toMatchObject({ count_is_exact: false })
    const exactly = await running.provider.search(
      query(definition, "trà đếm", { search_options: { count: "exact" } }),
    )
    expect(exactly.metadata.count).toBe(1200)
    const last = await running.provider.search(
      query(definition, "trà đếm", { pagination: { skip: 1190, take: 24 } }),
    )
    expect(last.hits).toHaveLength(10)
    await running.provider.deleteDocuments({ index: "particular", filters: { id: many.map(({ id }) => id) } })
  })

  it("counts facets of a broad query up to a bound and says so, and all of them when an exact count is asked", async () => {
    const bounded = postgresProvider(String(running.pool.options.connectionString), { counted_matches: 20 })
    const stars = async (q: string, count?: "exact" | "none") => {
      const search_options = { facets: ["stars"], ...(count ? { count } : {}) }
      const { facets, metadata, provider_metadata } = await bounded.provider.search(
        query(definition, q, { search_options }),
      )
      const values = facets?.stars?.type === "value" ? facets.stars.values : []
      const together = values.reduce((sum, { count: each }) => sum + each, 0)
      return [metadata.count, provider_metadata?.count_is_exact, together]
    }
    try {
      const all = documents.length
      expect(await stars("")).toEqual([21, false, 21])
      expect(await stars("", "none")).toEqual([null, false, 21])
      expect(await stars("", "exact")).toEqual([all, true, all])
      const [few, isExact, together] = await stars("kolia")
      expect([isExact, together]).toEqual([true, few])
    } finally {
      await bounded.stop()
    }
  })

  it("offers what was typed literally, without correcting it", async () => {
    const literal = { search_options: { provider_options: { "search-text": { literal: true } } } }
    expect((await running.provider.search(query(definition, "chesnut"))).provider_metadata).toMatchObject({
      how: "spelling",
      corrected: "chestnut",
    })
    const asked = await running.provider.search(query(definition, "chesnut", literal))
    expect(asked.hits).toEqual([])
    expect(asked.provider_metadata).toMatchObject({ how: "exact" })
  })

  it("finds by sound and spelling only when typos are tolerated", async () => {
    const strict = await running.provider.search(
      query(definition, "hạt giẻ", { search_options: { typo_tolerance: false } }),
    )
    expect(strict.provider_metadata).toMatchObject({ how: "some-words" })
  })

  it("rolls a batch back as a whole", async () => {
    const batch = [
      { ...first, id: "good", name: "Bánh lành" },
      { ...first, id: "bad", name: "Bánh dữ", price: "dear" },
    ] as typeof documents
    await expect(running.provider.upsertDocuments({ index: "particular", documents: batch })).rejects.toThrow(
      /price/,
    )
    const found = await running.provider.search(query(definition, undefined, { filters: { id: "good" } }))
    expect(found.metadata.count).toBe(0)
  })

  it("keeps the documents of an index whose shape did not change and empties one whose shape did", async () => {
    const { fields } = definition
    const narrower = { ...definition, fields: { ...fields, stars: { type: "integer" as const } } }
    await running.provider.upsertIndex({ index: definition })
    expect((await running.provider.search(query(definition, undefined))).metadata.count).toBe(97)
    await expect(
      running.provider.upsertIndex({ index: { ...narrower, physical_name: "narrower" } }),
    ).rejects.toThrow(/rank_by/)
  })
})
