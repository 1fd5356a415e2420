import type { CartView } from "@cho-phien/contract"
import { Modules } from "@medusajs/framework/utils"
import { getOrderDetailWorkflow } from "@medusajs/medusa/core-flows"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Harness, harness } from "../harness"
import { aCartWith, place, placed, see } from "./buyer"
import { type Good, goodsOfProducers, leave, stockOf } from "./goods"
import { countOrders, publish, reprice } from "./office-desk"

let h: Harness
let goods: [Good, Good, Good]
const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0)

beforeAll(async () => {
  h = await harness()
  goods = (await goodsOfProducers(h, 3)) as [Good, Good, Good]
  for (const good of goods) await leave(h, good, 100)
})

afterAll(async () => {
  for (const good of goods) await leave(h, good, 50)
})

const aCartOfThree = (): Promise<CartView> => aCartWith(h.shop, [goods[0], 2], [goods[1], 1], [goods[2], 3])

interface OrderDetail {
  id: string
  total: number
  payment_status: string
  metadata: { producer_id?: string }
  payment_collections: { amount: number; payment_sessions: { provider_id: string; status: string }[] }[]
}

async function orderDetail(orderId: string): Promise<OrderDetail> {
  const fields = [
    "id",
    "total",
    "metadata",
    "payment_collections.amount",
    "payment_collections.payment_sessions.provider_id",
    "payment_collections.payment_sessions.status",
  ]
  const { result } = await getOrderDetailWorkflow(h.container).run({ input: { order_id: orderId, fields } })
  return result as unknown as OrderDetail
}

describe("POST /store/shopping/carts/:id/order", () => {
  it("makes one purchase with one order per producer that sum to what was shown", async () => {
    const cart = await aCartOfThree()
    const { code, purchase } = await placed(h.shop, cart)
    expect(code).toMatch(/^CP[0-9A-HJKMNP-TV-Z]{8}$/)
    expect(purchase.parcels.map((parcel) => parcel.producer.slug)).toEqual(
      goods.map((good) => good.producer.slug),
    )
    expect(purchase.totalDong).toBe(cart.totalDong)
    expect(sum(purchase.parcels.map((parcel) => parcel.totalDong))).toBe(cart.totalDong)
    expect(sum(purchase.vat.map((row) => row.netDong + row.vatDong))).toBe(cart.totalDong)
    expect(purchase.vat).toEqual(cart.vat)
    expect(purchase).toMatchObject({
      method: "cod",
      paid: false,
      recipientName: "Nông Thị Hà",
      phoneMasked: "0912 345 678",
      addressLine: "12 Kim Đồng, phường Thục Phán, tỉnh Cao Bằng",
    })
  })

  it("gives each order Medusa's own total, a cash payment of its own and stock at its producer's place", async () => {
    const before = await stockOf(h, goods[2])
    const { purchase } = await placed(h.shop, await aCartOfThree())
    const orders = await Promise.all(purchase.parcels.map((parcel) => orderDetail(parcel.orderId)))
    expect(orders.map((order) => Number(order.total))).toEqual(
      purchase.parcels.map((parcel) => parcel.totalDong),
    )
    expect(orders.map((order) => order.metadata.producer_id)).toEqual(goods.map((good) => good.producer.id))
    for (const order of orders) {
      expect(order.payment_status).toBe("authorized")
      expect(order.payment_collections.map((collection) => Number(collection.amount))).toEqual([
        Number(order.total),
      ])
      expect(order.payment_collections[0]?.payment_sessions).toMatchObject([
        { provider_id: "pp_cod_cod", status: "authorized" },
      ])
    }
    const after = await stockOf(h, goods[2])
    expect(after.reserved).toBe(before.reserved + 3)
    expect(after.summed).toBe(after.reserved)
  })

  it("freezes the VAT of the day on the lines", async () => {
    const { purchase } = await placed(h.shop, await aCartOfThree())
    const orders = await h.container
      .resolve(Modules.ORDER)
      .listOrders({ id: purchase.parcels.map((parcel) => parcel.orderId) }, { relations: ["items"] })
    const lines = orders.flatMap((order) => order.items ?? [])
    expect(lines).toHaveLength(3)
    for (const line of lines) {
      const { net_dong, vat_dong } = line.metadata as { net_dong: number; vat_dong: number | null }
      expect(net_dong + (vat_dong ?? 0)).toBe(Number(line.unit_price) * Number(line.quantity))
    }
  })

  it("takes the way chosen for each parcel, and the cheapest where none was chosen", async () => {
    const cart = await aCartOfThree()
    const [first] = cart.parcels
    const dearest = first?.shippingChoices.findLast((choice) => !choice.pickup)
    const shownTotalDong = cart.totalDong - (first?.shippingDong ?? 0) + (dearest?.priceDong ?? 0)
    const { purchase } = await placed(h.shop, cart, {
      shipping: { [goods[0].producer.slug]: dearest?.id },
      shownTotalDong,
    })
    expect(purchase.parcels.map((parcel) => parcel.shippingDong)).toEqual([
      dearest?.priceDong,
      ...cart.parcels.slice(1).map((parcel) => parcel.shippingDong),
    ])
  })

  it("refuses the way of another producer", async () => {
    const cart = await aCartOfThree()
    const others = cart.parcels[1]?.shippingChoices[0]?.id
    const answer = await place(h.shop, cart, { shipping: { [goods[0].producer.slug]: others } })
    expect([answer.status, answer.body.code]).toEqual([409, "SHIPPING_NOT_FOUND"])
  })

  it("refuses an empty cart and an unknown one", async () => {
    const empty = await aCartWith(h.shop)
    expect((await place(h.shop, empty)).body.code).toBe("CART_EMPTY")
    expect((await place(h.shop, { ...empty, id: "cart_unknown" })).status).toBe(404)
  })
})

describe("a total that is not the one shown", () => {
  it("is refused with the cart as it is now, and goes through with the new total", async () => {
    const cart = await aCartOfThree()
    await reprice(h, goods[1], goods[1].priceDong + 1000)
    const refused = await place(h.shop, cart)
    expect([refused.status, refused.body.code]).toEqual([409, "TOTAL_CHANGED"])
    expect(refused.body.cart?.totalDong).toBe(cart.totalDong + 1000)
    expect(refused.body.cart?.parcels[1]?.lines[0]?.notice).toMatchObject({ kind: "price-changed" })
    const agreed = await place(h.shop, refused.body.cart as CartView)
    await reprice(h, goods[1], goods[1].priceDong)
    expect(agreed.status).toBe(201)
    expect(agreed.body.purchase.totalDong).toBe(cart.totalDong + 1000)
  })
})

describe("goods that are gone when the order comes", () => {
  it("names the line and what is left, and leaves nothing behind", async () => {
    const cart = await aCartOfThree()
    await leave(h, goods[2], 0)
    const before = { orders: await countOrders(h), stock: await stockOf(h, goods[0]) }
    const answer = await place(h.shop, cart)
    expect(answer.status).toBe(409)
    expect(answer.body).toMatchObject({
      code: "OUT_OF_STOCK",
      available: 0,
      lineId: cart.parcels[2]?.lines[0]?.id,
      productName: goods[2].name,
    })
    expect({ orders: await countOrders(h), stock: await stockOf(h, goods[0]) }).toEqual(before)
    await leave(h, goods[2], 100)
    expect((await place(h.shop, cart)).status).toBe(201)
  })

  it("refuses what was withdrawn meanwhile", async () => {
    const cart = await aCartOfThree()
    await publish(h, goods[1], false)
    const answer = await place(h.shop, cart)
    await publish(h, goods[1], true)
    expect(answer.status).toBe(409)
    expect(answer.body).toMatchObject({ code: "NOT_FOR_SALE", lineId: cart.parcels[1]?.lines[0]?.id })
  })

  it("refuses two lines of one pack that together want more than there is", async () => {
    const [good] = goods
    const cart = await aCartWith(h.shop, [good, 2])
    const carts = h.container.resolve(Modules.CART)
    const [line] = await carts.listLineItems({ cart_id: cart.id })
    await carts.addLineItems(cart.id, [
      {
        title: good.name,
        variant_id: good.variantId,
        product_id: good.productId,
        quantity: 2,
        unit_price: line?.unit_price ?? 0,
        is_tax_inclusive: true,
        requires_shipping: true,
      },
    ])
    await leave(h, good, 3)
    const answer = await place(h.shop, await see(h.shop, cart.id))
    expect([answer.status, answer.body.code]).toEqual([409, "OUT_OF_STOCK"])
    expect((await stockOf(h, good)).available).toBe(3)
    await leave(h, good, 4)
    expect((await place(h.shop, await see(h.shop, cart.id))).status).toBe(201)
    expect((await stockOf(h, good)).available).toBe(0)
    await leave(h, good, 100)
  })
})
