import { type CartView, PlaceOrderBody, type PlaceOrderResponse } from "@cho-phien/contract"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { readDelivery } from "../../../src/api/store/shopping/purchase/read-delivery"
import { MARKETPLACE_MODULE } from "../../../src/modules/marketplace"
import type { MarketplaceService } from "../../../src/modules/marketplace/service"
import { placePurchaseWorkflow } from "../../../src/workflows/purchase/place-purchase"
import { type Harness, harness } from "../../harness"
import { aCartWith, anOrderOf, place } from "../../shopping/buyer"
import { stockOf } from "../../shopping/goods"
import { aTransfer, tell, untilTransferIs } from "../bank"
import { masterPayments, ordersOf, type ShopOfThree, shopOfThree } from "../shop-of-three"
import { dieAfter, letMinutesPass, runTheJobs } from "./dying-server"
import { stepsDuring } from "./steps"

let h: Harness
let shop: ShopOfThree
let steps: string[]

beforeAll(async () => {
  h = await harness()
  shop = await shopOfThree(h)
  const cart = await aCart()
  const place = () => placePurchaseWorkflow(h.container).run({ input: inputOf(cart) })
  steps = await stepsDuring(["place-purchase", "complete-order-group"], place)
})

afterAll(() => shop.close())

const aCart = () => aCartWith(h.shop, [shop.goods[0], 2], [shop.goods[1], 1], [shop.goods[2], 3])
const inputOf = (cart: CartView) => {
  const body = PlaceOrderBody.parse(anOrderOf(cart, { method: "vietqr" }))
  const { method, shipping, shownTotalDong } = body
  return { cartId: cart.id, method, shipping, shownTotalDong, delivery: readDelivery(body, null) }
}

describe("a server that is killed while it places a purchase", () => {
  it("leaves exactly one purchase or none, whatever step it dies after, and the buyer's next try is that one", async () => {
    expect(steps).toEqual(
      expect.arrayContaining(["create-orders", "reserve-lines", "open-payments", "mark-placed"]),
    )
    for (const step of steps) {
      const reserved = (await stockOf(h, shop.goods[2])).reserved
      const cart = await aCart()
      expect([step, await dieAfter("place", inputOf(cart), step)]).toEqual([step, "killed"])
      await letMinutesPass(h)
      await runTheJobs(h)
      const isPlaced = (await groupOf(cart))?.status === "placed"
      expect([step, (await stockOf(h, shop.goods[2])).reserved]).toEqual([
        step,
        reserved + (isPlaced ? 3 : 0),
      ])
      const answer = await place(h.shop, cart, { method: "vietqr" })
      expect([step, answer.status]).toEqual([step, isPlaced ? 200 : 201])
      await expectOnePurchase(step, cart, answer.body, reserved)
    }
  }, 1_200_000)
})

const groupOf = async (cart: CartView) => {
  const marketplace = h.container.resolve<MarketplaceService>(MARKETPLACE_MODULE)
  return (await marketplace.listOrderGroups({ cart_id: cart.id }))[0]
}

/** One order per producer, stock taken once, and a payment that can be paid once. */
async function expectOnePurchase(step: string, cart: CartView, order: PlaceOrderResponse, reserved: number) {
  expect([step, order.purchase.parcels.length]).toEqual([step, 3])
  expect([step, order.purchase.totalDong]).toEqual([step, cart.totalDong])
  const stock = await stockOf(h, shop.goods[2])
  expect([step, stock.reserved, stock.summed]).toEqual([step, reserved + 3, stock.reserved])
  await tell(h, aTransfer(order.code, order.purchase.totalDong))
  await untilTransferIs(h.shop, order, "paid")
  const captures = (await masterPayments(h, order)).flatMap((payment) => payment.captures ?? [])
  expect([step, captures.length]).toEqual([step, 1])
  const statuses = (await ordersOf(h, order)).map((detail) => detail.payment_status)
  expect([step, statuses]).toEqual([step, ["captured", "captured", "captured"]])
}
