import { Modules } from "@medusajs/framework/utils"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { eventually } from "../catalogue/shop"
import { type Harness, harness } from "../harness"
import { ask, handlesOf, untilQuiet } from "./ask"

let h: Harness
let db: pg.Client
beforeAll(async () => {
  h = await harness()
  db = new pg.Client({ connectionString: h.databaseUrl })
  await db.connect()
})
afterAll(untilQuiet)
afterAll(() => db.end())

/** Takes the table of the index that answers away while `work` runs. */
async function withoutIndex<T>(work: () => Promise<T>): Promise<T> {
  const { rows } = await db.query<{ name: string }>(
    `select v.physical_name as name from search_index i
     join search_index_version v on v.search_index_id = i.id and v.version = i.active_version
     where i.name = 'catalogue' and i.deleted_at is null`,
  )
  const table = (
    await db.query<{ name: string }>(
      "select relname as name from pg_class where relkind = 'r' and relname like $1",
      [`%${rows[0]?.name}`],
    )
  ).rows[0]?.name
  if (!table) throw new Error("The index has no table")
  await db.query(`alter table "${table}" rename to search_away`)
  try {
    return await work()
  } finally {
    await db.query(`alter table search_away rename to "${table}"`)
  }
}

describe("while the engine is away", () => {
  it("the plain listing answers and says so, no change is lost, and the engine takes over when it is back", async () => {
    const [product] = await h.container.resolve(Modules.PRODUCT).listProducts({ handle: "bun-kho" }, {})
    const { products } = await ask(h, { pageSize: 48 })
    const card = product
      ? { id: product.id, name: product.title }
      : { id: products[0]?.id, name: products[0]?.name }
    const rename = (title: string) =>
      updateProductsWorkflow(h.container).run({ input: { products: [{ id: card.id ?? "", title }] } })

    await withoutIndex(async () => {
      const listed = await ask(h, { q: "mien dong" })
      expect(listed).toMatchObject({ engine: "listing", how: "listing", notice: "listing" })
      expect(listed.count).toBeGreaterThan(0)
      await rename(`${card.name} Kilimanjaro`)
      const { rows } = await eventually(
        () =>
          db.query<{ attempts: number }>(
            "select attempts from search_change where id = $1 and revision > written_revision and attempts > 0",
            [card.id],
          ),
        (found) => found.rows.length > 0,
      )
      expect(rows[0]?.attempts).toBeGreaterThan(0)
    })

    const found = await eventually(
      () => ask(h, { q: "kilimanjaro", literal: 1 }),
      (answer) => answer.engine === "postgres" && answer.count > 0,
    )
    expect(found).toMatchObject({ engine: "postgres", notice: null, count: 1 })
    await rename(card.name ?? "")
    await eventually(
      () => ask(h, { q: "kilimanjaro", literal: 1 }),
      (answer) => handlesOf(answer).length === 0,
    )
  })
})
