import { Modules } from "@medusajs/framework/utils"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { eventually } from "../catalogue/shop"
import { type Harness, harness } from "../harness"
import { ask, handlesOf, suggested, untilQuiet } from "../search/ask"
import { type Engine, startEngine } from "./engine"

let h: Harness
let engine: Engine
beforeAll(async () => {
  engine = await startEngine()
  h = await harness()
  await h.container.resolve(Modules.SEARCH).reindex({ index: "catalogue" })
})
afterAll(untilQuiet)
afterAll(() => engine.stop())

describe("the shop searched by Meilisearch", () => {
  it.each([
    ["mien dong", /^mien-dong/],
    ["mieesn dong", /^mien-dong/],
    ["lạp xưởng", /lap-suon/],
    ["hatdetrungkhanh", /^hat-de/],
    ["glass noodles", /^mien-dong/],
  ])("finds %o", async (q, first) => {
    const answer = await ask(h, { q })
    expect(answer.engine).toBe("meilisearch")
    expect(answer.notice).toBeNull()
    expect(handlesOf(answer)[0]).toMatch(first)
  })

  it("counts facets as a count by hand, its own filter left out", async () => {
    const { facets } = await ask(h, { q: "trà", stars: "4", wholesale: 1, pageSize: 1 })
    const { products, count: all } = await ask(h, { q: "trà", wholesale: 1, pageSize: 48 })
    expect(products).toHaveLength(all)
    for (const { value, count } of facets.stars) {
      expect(products.filter(({ badge }) => String(badge?.stars) === value)).toHaveLength(count)
    }
    expect(facets.stars.map(({ value }) => value)).toContain("3")
  })

  it("suggests goods and names", async () => {
    const { suggestions } = await suggested(h, { q: "mat on" })
    expect(suggestions.length).toBeGreaterThan(0)
    expect(suggestions.length).toBeLessThanOrEqual(8)
    expect(suggestions[0]).toMatchObject({ kind: "product", slug: expect.stringMatching(/mat-ong/) })
  })

  it("is rebuilt while it answers: all or all, never a part", async () => {
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
  })

  it("is stood in for by the listing while the server is away, and has caught up when it is back", async () => {
    const [product] = await h.container.resolve(Modules.PRODUCT).listProducts({ handle: "bun-kho" }, {})
    const { products } = await ask(h, { pageSize: 48 })
    const id = product?.id ?? products[0]?.id ?? ""
    const title = product?.title ?? products[0]?.name ?? ""
    const rename = (to: string) =>
      updateProductsWorkflow(h.container).run({ input: { products: [{ id, title: to }] } })
    engine.leave()
    try {
      expect(await ask(h, { q: "mien dong" })).toMatchObject({ engine: "listing", notice: "listing" })
      expect((await suggested(h, { q: "tam hoa" })).suggestions.length).toBeGreaterThan(0)
      await rename(`${title} Kilimanjaro`)
    } finally {
      engine.comeBack()
    }
    const back = await eventually(
      () => ask(h, { q: "kilimanjaro", literal: 1 }),
      (answer) => answer.engine === "meilisearch" && answer.count > 0,
    )
    expect(back).toMatchObject({ notice: null, count: 1 })
    await rename(title)
  })
})
