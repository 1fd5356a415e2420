import type { CartView } from "@cho-phien/contract"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import mendDeadPurchases from "../../src/jobs/mend-dead-purchases"
import { MARKETPLACE_MODULE } from "../../src/modules/marketplace"
import type { MarketplaceService } from "../../src/modules/marketplace/service"
import { type Harness, harness } from "../harness"
import { aCartWith, place, placed, putInto } from "./buyer"
import { type Good, goodsOfProducers, leave, stockOf } from "./goods"

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
    const group = await h.container
      .resolve<MarketplaceService>(MARKETPLACE_MODULE)
      .createOrderGroups(aDeadGroup(cart))
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
