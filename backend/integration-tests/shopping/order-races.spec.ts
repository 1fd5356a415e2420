import type { CartView } from "@cho-phien/contract"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Harness, harness } from "../harness"
import { aCartWith, place, placed, putInto, see } from "./buyer"
import { type Good, goodsOfProducers, leave, stockOf } from "./goods"
import { countOrders } from "./office-desk"

let h: Harness
let goods: [Good, Good, Good]

beforeAll(async () => {
  h = await harness()
  goods = (await goodsOfProducers(h, 3)) as [Good, Good, Good]
  for (const good of goods) await leave(h, good, 100)
})

afterAll(async () => {
  for (const good of goods) await leave(h, good, 50)
})

const aCartOfThree = (): Promise<CartView> => aCartWith(h.shop, [goods[0], 2], [goods[1], 1], [goods[2], 3])

describe("an order sent twice", { timeout: 120_000 }, () => {
  it("answers 201 first, then 200 with the same purchase, even with other words in it", async () => {
    const cart = await aCartOfThree()
    const first = await place(h.shop, cart)
    const again = await place(h.shop, cart, { recipientName: "Ai đó khác", shownTotalDong: 1 })
    expect([first.status, again.status]).toEqual([201, 200])
    expect(again.body).toEqual(first.body)
  })

  it("leaves a cart that tells its purchase and takes no more goods", async () => {
    const cart = await aCartOfThree()
    const { code } = await placed(h.shop, cart)
    expect(await see(h.shop, cart.id)).toMatchObject({ placed: { code }, parcels: [], totalDong: 0 })
    expect((await putInto(h.shop, cart.id, goods[0].variantId, 1)).body.code).toBe("CART_PLACED")
  })

  it("ten times at once is one purchase", async () => {
    const cart = await aCartOfThree()
    const before = await countOrders(h)
    const answers = await Promise.all(Array.from({ length: 10 }, () => place(h.shop, cart)))
    expect(answers.map((answer) => answer.status).sort()).toEqual([...Array(9).fill(200), 201])
    expect(new Set(answers.map((answer) => answer.body.code)).size).toBe(1)
    expect(await countOrders(h)).toBe(before + 3)
  })
})

describe("many buyers", { timeout: 240_000 }, () => {
  it("and the last jar: each round exactly one gets it, the other is told", async () => {
    const [good, other] = goods
    for (let round = 0; round < 3; round++) {
      const carts = await Promise.all([
        aCartWith(h.shop, [other, 1], [good, 1]),
        aCartWith(h.shop, [good, 1]),
      ])
      await leave(h, good, 1)
      const answers = await Promise.all(carts.map((cart) => place(h.shop, cart)))
      expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409])
      expect(answers.find((answer) => answer.status === 409)?.body.code).toBe("OUT_OF_STOCK")
      const stock = await stockOf(h, good)
      expect([stock.available, stock.summed]).toEqual([0, stock.reserved])
      await leave(h, good, 100)
    }
  })

  it("fifty and seven jars: exactly seven, and the books agree with the reservations", async () => {
    const [good, other] = goods
    const carts = await Promise.all(
      Array.from({ length: 50 }, () => aCartWith(h.shop, [good, 1], [other, 1])),
    )
    await leave(h, good, 7)
    const before = await stockOf(h, other)
    const orders = await countOrders(h)
    const answers = await Promise.all(carts.map((cart) => place(h.shop, cart)))
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(7)
    expect(answers.filter((answer) => answer.body.code === "OUT_OF_STOCK")).toHaveLength(43)
    expect(await countOrders(h)).toBe(orders + 14)
    const stock = await stockOf(h, good)
    expect([stock.available, stock.summed]).toEqual([0, stock.reserved])
    const after = await stockOf(h, other)
    expect([after.reserved, after.summed]).toEqual([before.reserved + 7, after.reserved])
    await leave(h, good, 100)
  })
})
