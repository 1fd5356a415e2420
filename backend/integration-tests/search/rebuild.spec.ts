import { Modules } from "@medusajs/framework/utils"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Harness, harness } from "../harness"
import { ask, untilQuiet } from "./ask"

let h: Harness
let db: pg.Client
beforeAll(async () => {
  h = await harness()
  db = new pg.Client({ connectionString: h.databaseUrl })
  await db.connect()
})
afterAll(untilQuiet)
afterAll(() => db.end())

const activeVersion = async () => {
  const { rows } = await db.query<{ version: number }>(
    "select active_version as version from search_index where name = 'catalogue' and deleted_at is null",
  )
  return rows[0]?.version ?? 0
}

const HALF = 40

describe("a rebuild of the index", () => {
  it("swaps at once: whoever asks meanwhile finds all or all, never a part", async () => {
    const before = await activeVersion()
    const all = (await ask(h, {})).count
    const counts = new Set<number>()
    let running = true
    const asking = (async () => {
      while (running) counts.add((await ask(h, {})).count)
    })()
    await h.container.resolve(Modules.SEARCH).reindex({ index: "catalogue" })
    running = false
    await asking
    expect([...counts]).toEqual([all])
    expect(await activeVersion()).toBe(before + 1)
    expect((await ask(h, {})).count).toBe(all)
  })

  it("that was killed half way is taken up after its last document at the next start", async () => {
    const active = await activeVersion()
    const all = (await ask(h, {})).count
    const half = await killedHalfWay(active + 1)
    expect((await ask(h, {})).count).toBe(all)
    expect(await activeVersion()).toBe(active)

    const search = h.container.resolve(Modules.SEARCH) as unknown as {
      __hooks: { onApplicationStart(): Promise<void> }
    }
    await search.__hooks.onApplicationStart()
    const deadline = Date.now() + 20_000
    while ((await activeVersion()) !== active + 1) {
      expect(Date.now()).toBeLessThan(deadline)
      await new Promise((resume) => setTimeout(resume, 100))
    }
    const { rows } = await db.query<{ documents: number }>(
      "select max(documents_synced)::int as documents from search_index_sync where search_index_version_id = 'srhver_killed'",
    )
    // The progress goes on from the half, and ends at all: nothing was written twice.
    expect(half).toBe(HALF)
    expect(rows[0]?.documents).toBe((await ask(h, { adult: 1 })).count)
    expect((await ask(h, {})).count).toBe(all)
  })
})

/**
 * Leaves the tables as a process leaves them that was killed while it filled a version: the version is there and being
 * built, its first documents are written, and its progress stands at the last of them.
 */
async function killedHalfWay(version: number): Promise<number> {
  const search = h.container.resolve(Modules.SEARCH)
  const definition = search.getIndex("catalogue")
  const { rows: versions } = await db.query<{ physical: string }>(
    "select physical_name as physical from search_index_version order by version desc limit 1",
  )
  const physical = (versions[0]?.physical ?? "").replace(/_v\d+$/, `_v${version}`)
  const { rows } = await db.query<{ id: string }>(
    "select product_id as id from catalogue_entry where deleted_at is null order by product_id limit $1",
    [HALF],
  )
  const { hits } = await search.search({
    entity: "catalogue",
    filters: { id: { $in: rows.map(({ id }) => id) } },
    pagination: { skip: 0, take: HALF },
  })
  const { searchProviderService_: providers } = search as unknown as { searchProviderService_: Providers }
  const provider = providers.retrieve(definition.provider)
  await provider.upsertIndex({ index: { ...definition, physical_name: physical } })
  await provider.upsertDocuments({
    index: physical,
    definition,
    documents: hits.map(({ document }) => document),
  })
  await db.query(
    `insert into search_index_version (id, version, provider, physical_name, definition_hash, status, search_index_id)
     select 'srhver_killed', $1::int, provider, $2, definition_hash, 'building', search_index_id
     from search_index_version order by version desc limit 1`,
    [version, physical],
  )
  await db.query(
    `insert into search_index_sync
       (id, status, last_key, resumable, documents_synced, started_at, search_index_version_id)
     values ('srhsync_killed', 'processing', $1, true, $2, now(), 'srhver_killed')`,
    [rows.at(-1)?.id, hits.length],
  )
  return hits.length
}

interface Providers {
  retrieve(name: string): {
    upsertIndex(input: object): Promise<unknown>
    upsertDocuments(input: object): Promise<unknown>
  }
}
