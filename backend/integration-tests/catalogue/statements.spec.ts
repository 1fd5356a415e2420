import { beforeAll, describe, expect, it } from "vitest"
import { type Harness, harness } from "../harness"
import { statementsDuring } from "../statements"
import { atRest, read } from "./shop"

let h: Harness
beforeAll(async () => {
  h = await harness()
  await read(h, "home")
  await atRest(h)
})

/** Jobs and subscribers of the same process only ever add statements, so the quietest of five looks is the route's. */
async function statementsOf(path: string): Promise<number> {
  const looks: number[] = []
  for (let look = 0; look < 5; look++) looks.push(await statementsOnce(path))
  return Math.min(...looks)
}

/** Statements over our own tables and Medusa's, without what Medusa asks of the publishable key. */
async function statementsOnce(path: string): Promise<number> {
  const sent = await statementsDuring(h.container, () => read(h, path))
  return sent.filter(
    (sql) => !/api_key|sales_channel|day_watch|workflow_execution|^(begin|commit)/i.test(sql),
  ).length
}

describe("one answer, few statements", () => {
  it.each([
    ["products", 2],
    ["products?collection=mam-tet&stars=3", 4],
    ["products/lap-suon-tam-hoa", 5],
    ["producers", 3],
    ["producers/kolia", 5],
    ["collections", 3],
    ["collections/mam-tet", 5],
    ["home", 6],
    ["places", 2],
    ["places/thuc-phan", 5],
    ["season", 3],
    ["addresses", 5],
    ["moved/product/khong-co", 1],
    ["certificates/MH-2023-0001", 4],
  ])("%s asks at most %i", async (path, most) => {
    const asked = await statementsOf(path)
    expect(asked).toBeGreaterThan(0)
    expect(asked).toBeLessThanOrEqual(most)
  })

  it("does not ask more for a longer page", async () => {
    const short = await statementsOf("products?pageSize=1")
    expect(await statementsOf("products?pageSize=48")).toBe(short)
    const story = await statementsOf("collections/mam-tet?pageSize=1")
    expect(await statementsOf("collections/mam-tet?pageSize=48")).toBe(story)
  })
})
