import type { ShoppingRefusal } from "@cho-phien/contract"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Harness, harness } from "../harness"
import { aCartWith, placed, see } from "./buyer"
import { type Good, goodsOfProducers, leave } from "./goods"

let h: Harness
let honey: Good
beforeAll(async () => {
  h = await harness()
  ;[honey] = (await goodsOfProducers(h, 1)) as [Good]
  await leave(h, honey, 50)
})
afterAll(() => leave(h, honey, 50))

describe("Medusa's doors that would sell unsplit", () => {
  it.each([
    ["completing a cart", (cart: string) => `/store/carts/${cart}/complete`],
    ["completing a cart, with a slash behind", (cart: string) => `/store/carts/${cart}/complete/`],
    ["completing a cart, in capitals", (cart: string) => `/STORE/CARTS/${cart}/COMPLETE`],
    ["a payment of a cart", () => "/store/payment-collections"],
    ["a payment of a cart, with a slash behind", () => "/store/payment-collections/"],
    ["a session of a payment", () => "/store/payment-collections/pay_col_1/payment-sessions"],
    ["a return", () => "/store/returns"],
    ["handing an order over", () => "/store/orders/order_1/transfer/request"],
  ])("%s is closed with a sentence", async (_name, address) => {
    const cart = await aCartWith(h.shop, [honey, 1])
    const answer = await h.shop.post<ShoppingRefusal>(address(cart.id), { cart_id: cart.id })
    expect([403, 404]).toContain(answer.status)
    expect(answer.body.message ?? answer.body).toBeTruthy()
    expect((await see(h.shop, cart.id)).placed).toBeNull()
  })

  it("refuse below the doors too: Medusa's completion does not run", async () => {
    const cart = await aCartWith(h.shop, [honey, 1])
    const { errors } = await completeCartWorkflow(h.container).run({
      input: { id: cart.id },
      throwOnError: false,
    })
    expect(errors).not.toEqual([])
    expect((await see(h.shop, cart.id)).placed).toBeNull()
  })
})

describe("an order by its id", () => {
  it("does not exist for a stranger with the shop's key, however the address is written", async () => {
    const { purchase } = await placed(h.shop, await aCartWith(h.shop, [honey, 1]))
    const id = purchase.parcels[0]?.orderId
    for (const address of [
      `/store/orders/${id}`,
      `/store/orders/${id}/`,
      `/STORE/ORDERS/${id}`,
      `/store/orders//${id}`,
    ])
      expect((await h.shop.get(address)).status).toBe(404)
    expect((await h.shop.get("/store/orders")).status).toBe(401)
  })
})
