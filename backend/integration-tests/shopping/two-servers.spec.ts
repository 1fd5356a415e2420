import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Client } from "../client"
import { type Harness, harness } from "../harness"
import { type SecondMedusa, secondMedusa } from "../second-medusa"
import { aCartWith, place } from "./buyer"
import { type Good, goodsOfProducers, leave, stockOf } from "./goods"
import { aVoucher, putVoucher, usedOf } from "./voucher-desk"

let h: Harness
let second: SecondMedusa
let good: Good

beforeAll(async () => {
  h = await harness()
  ;[good] = (await goodsOfProducers(h, 1)) as [Good]
  await leave(h, good, 100)
  second = await secondMedusa()
}, 180_000)
afterAll(async () => {
  await second.stop()
  await leave(h, good, 50)
})

/** Two processes know nothing of each other's memory: only the database keeps them from selling twice. */
describe("two servers on one database", { timeout: 120_000 }, () => {
  const buyers = (count: number): Client[] =>
    Array.from({ length: count }, (_, buyer) => (buyer % 2 === 0 ? h.shop : second.shop))

  it("sell five jars to twenty buyers exactly five times, and the books agree with the reservations", async () => {
    const shops = buyers(20)
    const carts = await Promise.all(shops.map((shop) => aCartWith(shop, [good, 1])))
    await leave(h, good, 5)
    const answers = await Promise.all(carts.map((cart, buyer) => place(shops[buyer] as Client, cart)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(5)
    expect(answers.filter(({ body }) => body.code === "OUT_OF_STOCK")).toHaveLength(15)
    const stock = await stockOf(h, good)
    expect([stock.available, stock.summed]).toEqual([0, stock.reserved])
    await leave(h, good, 100)
  })

  it("place one cart, sent to both at once six times, as one purchase", async () => {
    const cart = await aCartWith(h.shop, [good, 1])
    const answers = await Promise.all(buyers(6).map((shop) => place(shop, cart)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 201])
    expect(new Set(answers.map(({ body }) => body.code)).size).toBe(1)
  })

  it("let a voucher of two uses be used twice by six buyers", async () => {
    const code = await aVoucher(h, { limit: 2 })
    const shops = buyers(6)
    const carts = await Promise.all(
      shops.map(
        async (shop) => (await putVoucher(shop, (await aCartWith(shop, [good, 1])).id, code)).body.cart,
      ),
    )
    const answers = await Promise.all(carts.map((cart, buyer) => place(shops[buyer] as Client, cart)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(2)
    expect(await usedOf(h, code)).toBe(2)
  })
})
