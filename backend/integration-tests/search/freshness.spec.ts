import { Modules } from "@medusajs/framework/utils"
import {
  updateInventoryLevelsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { refreshSoon } from "../../src/workflows/catalogue/refresh-soon"
import { issueCertificateWorkflow } from "../../src/workflows/ocop/issue-certificate"
import { revokeCertificateWorkflow } from "../../src/workflows/ocop/revoke-certificate"
import { updateProducerWorkflow } from "../../src/workflows/producer/update-producer"
import { atInstant } from "../clock"
import { type Harness, harness } from "../harness"
import { ask, handlesOf, untilQuiet } from "./ask"

const HANDLE = "mien-dong-tan-viet-a"
const FRESH_MS = 5_000

interface CertificateRow {
  id: string
  product_id: string
  producer_id: string
}

let h: Harness
let db: pg.Client
beforeAll(async () => {
  h = await harness()
  db = new pg.Client({ connectionString: h.databaseUrl })
  await db.connect()
})
afterAll(untilQuiet)
afterAll(() => db.end())

/** Milliseconds until `wanted` holds; fails when that takes longer than the promise. */
async function within(ms: number, wanted: () => Promise<boolean>): Promise<void> {
  const start = performance.now()
  while (!(await wanted())) {
    expect(performance.now() - start, "was not searchable in time").toBeLessThan(ms)
    await new Promise((resume) => setTimeout(resume, 100))
  }
}

async function productOf(handle: string) {
  const [product] = await h.container
    .resolve(Modules.PRODUCT)
    .listProducts({ handle }, { relations: ["variants"] })
  if (!product) throw new Error(`${handle} is not seeded`)
  return product
}

const isFound = async (q: string, more: Record<string, string | number> = {}) =>
  handlesOf(await ask(h, { q, pageSize: 48, literal: 1, ...more })).includes(HANDLE)

describe("within five seconds the search knows", () => {
  it("a new title, and forgets a product that is taken off", async () => {
    const { id, title } = await productOf(HANDLE)
    const rename = (next: string) =>
      updateProductsWorkflow(h.container).run({ input: { products: [{ id, title: next }] } })
    const publish = (status: "published" | "draft") =>
      updateProductsWorkflow(h.container).run({ input: { products: [{ id, status }] } })
    await rename(`${title} Zanzibar`)
    await within(FRESH_MS, () => isFound("zanzibar"))
    await publish("draft")
    await within(FRESH_MS, async () => !(await isFound("zanzibar")))
    await publish("published")
    await within(FRESH_MS, () => isFound("zanzibar"))
    await rename(title)
    await within(FRESH_MS, async () => !(await isFound("zanzibar")))
  })

  it("a new price", async () => {
    const { variants } = await productOf(HANDLE)
    const { products } = await ask(h, { q: "miến dong", pageSize: 48 })
    const before = products.find(({ handle }) => handle === HANDLE)?.pack
    const variant = variants.find(({ id }) => id === before?.variantId)
    const price = (amount: number) =>
      updateProductVariantsWorkflow(h.container).run({
        input: { product_variants: [{ id: variant?.id ?? "", prices: [{ currency_code: "vnd", amount }] }] },
      })
    await price(7_000)
    await within(FRESH_MS, () => isFound("miến dong", { priceMax: 7_000 }))
    await price(before?.priceDong ?? 0)
    await within(FRESH_MS, async () => !(await isFound("miến dong", { priceMax: 7_000 })))
  })

  it("that something is sold out", async () => {
    const { variants } = await productOf(HANDLE)
    const { rows: levels } = await db.query<{
      inventory_item_id: string
      location_id: string
      stocked: number
    }>(
      `select l.inventory_item_id, l.location_id, l.stocked_quantity::int as stocked from inventory_level l
       join product_variant_inventory_item v on v.inventory_item_id = l.inventory_item_id
       where v.variant_id = any($1) and l.deleted_at is null`,
      [variants.map(({ id }) => id)],
    )
    const stock = (of: (level: { stocked: number }) => number) =>
      updateInventoryLevelsWorkflow(h.container).run({
        input: {
          updates: levels.map((level) => ({
            inventory_item_id: level.inventory_item_id,
            location_id: level.location_id,
            stocked_quantity: of(level),
          })),
        },
      })
    expect(await isFound("miến dong", { inStock: 1 })).toBe(true)
    await stock(() => 0)
    await within(FRESH_MS, async () => !(await isFound("miến dong", { inStock: 1 })))
    await stock(({ stocked }) => stocked)
    await within(FRESH_MS, () => isFound("miến dong", { inStock: 1 }))
  })

  it("a producer's new name", async () => {
    const { rows } = await db.query<{ id: string; name: string; revision: number }>(
      "select id, name, revision from producer where slug = 'tan-viet-a'",
    )
    const [producer] = rows
    if (!producer) throw new Error("The producer is not seeded")
    const rename = (name: string, expectedRevision: number) =>
      updateProducerWorkflow(h.container).run({ input: { id: producer.id, name, expectedRevision } })
    await rename(`${producer.name} Okavango`, producer.revision)
    await within(FRESH_MS, () => isFound("okavango"))
    await rename(producer.name, producer.revision + 1)
    await within(FRESH_MS, async () => !(await isFound("okavango")))
  })
})

describe("a certificate that is taken back", () => {
  it("is out of the star filter within five seconds, and a new one is in it", async () => {
    const { products } = await ask(h, { stars: 3, sort: "name", pageSize: 48, page: 1 })
    const card = products.filter(({ availability }) => availability !== "out").at(-1)
    const { rows } = await db.query<CertificateRow>("select * from ocop_certificate where number = $1", [
      card?.badge?.number,
    ])
    const [row] = rows
    if (!row) throw new Error("The card shows a certificate that is not there")
    const isStarred = async () =>
      (await ask(h, { q: card?.name ?? "", stars: 3, pageSize: 48 })).products.some(
        ({ id }) => id === card?.id,
      )
    expect(await isStarred()).toBe(true)
    const day = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
    await revokeCertificateWorkflow(h.container).run({
      input: {
        id: row.id,
        actor: "test",
        reason: "Ngừng sản xuất (kiểm thử)",
        decisionNumber: "MH-TK-1",
        revokedOn: day,
      },
    })
    await within(FRESH_MS, async () => !(await isStarred()))
    await issueCertificateWorkflow(h.container).run({
      input: {
        number: "MH-2026-9101",
        decisionNumber: "MH-2026-9101/QĐ",
        decisionOn: day,
        issuedOn: day,
        stars: 3,
        totalScore: 61,
        authority: "UBND tỉnh Cao Bằng (minh hoạ)",
        level: "province",
        criteriaVersion: "2023",
        productId: row.product_id,
        producerId: row.producer_id,
        placeThen: "",
        actor: "test",
      },
    })
    await within(FRESH_MS, isStarred)
  })
})

describe("a single change during a refresh of everything", () => {
  it("goes with the next slice and does not wait for the rest", async () => {
    const [product] = (await ask(h, { pageSize: 1 })).products
    const all = refreshSoon(h.container, "everything", []).then(() => "all")
    const single = refreshSoon(h.container, "product", [product?.id ?? ""]).then(() => "single")
    expect(await Promise.race([all, single])).toBe("single")
    expect(await all).toBe("all")
  })
})

describe("the net that notes every product now and then", () => {
  it("writes nothing while nothing changed, so that no cache of answers is emptied", async () => {
    const generation = async () =>
      (await db.query("select name, generation from search_vi_index order by name")).rows
    const everything = () => refreshSoon(h.container, "everything", [])
    const waiting = async () =>
      (await db.query("select id from search_change where revision > written_revision")).rowCount === 0
    await everything()
    await within(FRESH_MS * 2, waiting)
    const before = await generation()
    await everything()
    await within(FRESH_MS * 2, waiting)
    expect(await generation()).toEqual(before)
    expect(before.length).toBeGreaterThan(0)
  })
})

describe("a certificate that lapses at midnight in Vietnam", () => {
  it("is in the star facet until then and out of it after, with nobody writing to the index", async () => {
    const { products } = await ask(h, { q: "bột thạch đen", pageSize: 48 })
    const card = products.find(({ handle }) => handle === "bot-thach-den")
    const lastDay = card?.badge?.validUntil ?? ""
    const stars = card?.badge?.stars ?? 0
    const nextDay = new Date(Date.parse(lastDay) + 86_400_000).toISOString().slice(0, 10)
    const seen = async () => {
      const all = await ask(h, { q: "bột thạch đen" })
      const starred = await ask(h, { q: "bột thạch đen", stars, pageSize: 48 })
      return {
        counted: all.facets.stars.find(({ value }) => value === String(stars))?.count ?? 0,
        listed: handlesOf(starred).includes("bot-thach-den"),
      }
    }
    const before = await atInstant(`${lastDay}T23:59:59+07:00`, seen)
    const after = await atInstant(`${nextDay}T00:00:00+07:00`, seen)
    expect([before.listed, after.listed]).toEqual([true, false])
    expect(after.counted).toBe(before.counted - 1)
  })
})
