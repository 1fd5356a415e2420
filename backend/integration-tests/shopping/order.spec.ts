import type { CartView } from "@cho-phien/contract"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { getOrderDetailWorkflow } from "@medusajs/medusa/core-flows"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import mendDeadPurchases from "../../src/jobs/mend-dead-purchases"
import { type Harness, harness } from "../harness"
import { aCartWith, place, placed, putInto, see } from "./buyer"
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
    const dearest = first?.shippingChoices.at(-1)
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

describe("an order sent twice", () => {
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

describe("many buyers", () => {
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

  it("twenty and five jars: exactly five, and the books agree with the reservations", async () => {
    const [good, other] = goods
    const carts = await Promise.all(
      Array.from({ length: 20 }, () => aCartWith(h.shop, [good, 1], [other, 1])),
    )
    await leave(h, good, 5)
    const before = await stockOf(h, other)
    const orders = await countOrders(h)
    const answers = await Promise.all(carts.map((cart) => place(h.shop, cart)))
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(5)
    expect(answers.filter((answer) => answer.body.code === "OUT_OF_STOCK")).toHaveLength(15)
    expect(await countOrders(h)).toBe(orders + 10)
    const stock = await stockOf(h, good)
    expect([stock.available, stock.summed]).toEqual([0, stock.reserved])
    const after = await stockOf(h, other)
    expect([after.reserved, after.summed]).toEqual([before.reserved + 5, after.reserved])
    await leave(h, good, 100)
  })
})

describe("a failure at the last step", () => {
  const traces = async (cartId: string) => {
    const sql = h.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const count = async (table: string) =>
      Number((await sql(table).whereNull("deleted_at").count())[0]?.count)
    const [cart] = await h.container.resolve(Modules.CART).listCarts({ id: cartId })
    return {
      orders: await count("order"),
      reservations: await count("reservation_item"),
      collections: await count("payment_collection"),
      groups: await count("order_group"),
      completed: cart?.completed_at ?? null,
      stock: await Promise.all(goods.map((good) => stockOf(h, good))),
    }
  }

  it("leaves no order, reservation, payment, group or event, and the next try succeeds", async () => {
    const cart = await aCartOfThree()
    const before = await traces(cart.id)
    const heard: unknown[] = []
    const bus = h.container.resolve(Modules.EVENT_BUS)
    const hear = async ({ data }: { data: unknown }) => {
      heard.push(data)
    }
    for (const name of ["order_group.placed", "order.placed"])
      bus.subscribe(name, hear, { subscriberId: `spec-${name}` })
    const sql = h.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await sql.raw(`
      create function refuse_placing() returns trigger language plpgsql as
        $$ begin if new.status = 'placed' then raise exception 'disk full'; end if; return new; end $$;
      create trigger refuse_placing before update on order_group for each row execute function refuse_placing()`)
    const failed = await place(h.shop, cart)
    await sql.raw("drop trigger refuse_placing on order_group; drop function refuse_placing()")
    expect(failed.status).toBe(500)
    expect(await traces(cart.id)).toEqual(before)
    expect(heard).toEqual([])

    const { code, purchase } = await placed(h.shop, cart)
    await expect.poll(() => heard.length).toBe(4)
    expect(heard).toContainEqual({ id: expect.stringMatching(/^ogrp_/), code })
    expect(heard).toEqual(expect.arrayContaining(purchase.parcels.map((parcel) => ({ id: parcel.orderId }))))
  })
})

describe("a server that was killed while it placed a purchase", () => {
  /** Its orders, stock, lock and completed cart stand, its group is pending. */
  async function aDeadPurchase(good: Good, minutesAgo: number) {
    const cart = await aCartWith(h.shop, [good, 2])
    const stock = await stockOf(h, good)
    const sql = h.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const group = await h.container.resolve("marketplace").createOrderGroups(aDeadGroup(cart))
    const order = await h.container.resolve(Modules.ORDER).createOrders({
      currency_code: "vnd",
      status: "pending",
      metadata: { order_group_id: group.id, producer_id: good.producer.id },
      items: [{ title: good.name, variant_id: good.variantId, quantity: 2, unit_price: good.priceDong }],
    })
    await h.container.resolve(Modules.INVENTORY).createReservationItems({
      line_item_id: order.items?.[0]?.id,
      inventory_item_id: good.inventoryItemId,
      location_id: good.producer.locationId,
      quantity: 2,
    })
    await h.container.resolve(Modules.CART).updateCarts([{ id: cart.id, completed_at: new Date() }])
    await sql("locking").insert({ id: cart.id, owner_id: "dead", expiration: new Date(Date.now() - 1000) })
    await sql("order_group")
      .where({ id: group.id })
      .update({ updated_at: new Date(Date.now() - minutesAgo * 60_000) })
    return { cart, stock, code: group.code, orderId: order.id }
  }
  const ordersOf = (id: string) => h.container.resolve(Modules.ORDER).listOrders({ id })

  it("does not keep its buyer from ordering: the same code, one order, stock taken once", async () => {
    const [good] = goods
    const dead = await aDeadPurchase(good, 0)
    const { code } = await placed(h.shop, dead.cart)
    expect(code).toBe(dead.code)
    expect(await ordersOf(dead.orderId)).toEqual([])
    const after = await stockOf(h, good)
    expect([after.reserved, after.summed]).toEqual([dead.stock.reserved + 2, after.reserved])
  })

  it("gives its stock back within minutes though the buyer never returns", async () => {
    const [good] = goods
    const dead = await aDeadPurchase(good, 6)
    await mendDeadPurchases(h.container)
    expect(await ordersOf(dead.orderId)).toEqual([])
    expect(await stockOf(h, good)).toEqual(dead.stock)
    expect((await putInto(h.shop, dead.cart.id, good.variantId, 1)).status).toBe(200)
  })

  it("is left in peace while it may still be alive", async () => {
    const [good] = goods
    const young = await aDeadPurchase(good, 1)
    await mendDeadPurchases(h.container)
    expect(await ordersOf(young.orderId)).toHaveLength(1)
    expect((await place(h.shop, young.cart)).status).toBe(201)
  })
})

/** A group as it stands when the server that was placing it is killed. */
const aDeadGroup = (cart: CartView) => ({
  cart_id: cart.id,
  code: `CPDEAD${cart.id.slice(-4)}`,
  access_key: "key",
  attempt: "try_dead",
  total_dong: cart.totalDong,
  items_dong: cart.itemsDong,
  shipping_dong: cart.shippingDong,
  method: "cod",
  recipient_name: "Nông Thị Hà",
  phone_e164: "+84912345678",
  province_code: "04",
  commune_code: "01273",
  street: "12 Kim Đồng",
  address_line: "12 Kim Đồng, phường Thục Phán, tỉnh Cao Bằng",
})
