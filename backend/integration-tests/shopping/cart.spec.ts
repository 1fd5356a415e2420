import type { CartResponse, ShoppingRefusal } from "@cho-phien/contract"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Harness, harness } from "../harness"
import { aCartWith, putInto, see, setLine } from "./buyer"
import { type Good, goodsForSale, goodsOfProducers, leave } from "./goods"
import { publish, reprice } from "./office-desk"

let h: Harness
let honey: Good
let cake: Good
let jelly: Good
let spirit: Good
let stay: Good | undefined
let regionId: string

beforeAll(async () => {
  h = await harness()
  const chosen = await goodsOfProducers(h, 3)
  ;[honey, cake, jelly] = chosen as [Good, Good, Good]
  for (const good of chosen) await leave(h, good, 50)
  const all = await goodsForSale(h)
  spirit = all.find((good) => good.nature === "alcohol") as Good
  stay = all.find((good) => good.nature === "service")
  const [region] = await h.container.resolve(Modules.REGION).listRegions({ currency_code: "vnd" })
  regionId = region?.id ?? ""
})

afterAll(async () => {
  for (const good of [honey, cake, jelly]) await leave(h, good, 50)
})

describe("POST /store/shopping/carts", () => {
  it("starts an empty cart in đồng that no cache keeps", async () => {
    const answer = await h.shop.post<CartResponse>("/store/shopping/carts")
    expect(answer.status).toBe(201)
    expect(answer.headers.get("cache-control")).toBe("private, no-store")
    expect(answer.body.cart).toMatchObject({
      parcels: [],
      units: 0,
      totalDong: 0,
      placed: null,
      methods: ["cod"],
    })
  })
})

describe("a cart", () => {
  it("groups lines by producer, and its parts sum to the whole, VAT included", async () => {
    const cart = await aCartWith(h.shop, [honey, 2], [cake, 1], [jelly, 3])
    expect(cart.parcels.map((parcel) => parcel.producer.slug)).toEqual(
      [honey, cake, jelly].map((good) => good.producer.slug),
    )
    const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0)
    expect(cart.itemsDong).toBe(2 * honey.priceDong + cake.priceDong + 3 * jelly.priceDong)
    expect(cart.totalDong).toBe(sum(cart.parcels.map((parcel) => parcel.totalDong)))
    expect(cart.totalDong).toBe(cart.itemsDong + cart.shippingDong)
    expect(cart.totalDong).toBe(sum(cart.vat.map((row) => row.netDong + row.vatDong)))
    expect(cart.units).toBe(6)
  })

  it("offers each parcel its producer's ways with days, the cheapest chosen", async () => {
    const cart = await aCartWith(h.shop, [honey, 1])
    const [parcel] = cart.parcels
    const brought = parcel?.shippingChoices.filter((choice) => !choice.pickup) ?? []
    const prices = brought.map((choice) => choice.priceDong)
    expect(prices.length).toBeGreaterThanOrEqual(2)
    expect(parcel?.shippingDong).toBe(Math.min(...prices))
    expect(brought.every((choice) => choice.daysMax >= choice.daysMin && choice.daysMax > 0)).toBe(true)
  })

  it("has one line for a variant that is added on two visits", async () => {
    const cart = await aCartWith(h.shop, [honey, 1], [honey, 1])
    expect(cart.parcels.flatMap((parcel) => parcel.lines.map((line) => line.quantity))).toEqual([2])
  })

  it("has one line for a variant that is added five times at the same moment", async () => {
    const cart = await aCartWith(h.shop)
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => putInto(h.shop, cart.id, honey.variantId, 1)),
    )
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200, 200])
    const lines = (await see(h.shop, cart.id)).parcels.flatMap((parcel) => parcel.lines)
    expect(lines.map((line) => line.quantity)).toEqual([5])
  })

  it("changes and removes a line", async () => {
    const cart = await aCartWith(h.shop, [honey, 1], [cake, 1])
    const line = cart.parcels[0]?.lines[0]?.id ?? ""
    expect((await setLine(h.shop, cart.id, line, 4)).body.cart.units).toBe(5)
    const removed = await setLine(h.shop, cart.id, line, 0)
    expect(removed.body.cart.parcels.map((parcel) => parcel.producer.slug)).toEqual([cake.producer.slug])
  })

  it("does not change a neighbour's line", async () => {
    const mine = await aCartWith(h.shop, [honey, 1])
    const neighbours = await aCartWith(h.shop, [cake, 1])
    const answer = await setLine(h.shop, mine.id, neighbours.parcels[0]?.lines[0]?.id ?? "", 0)
    expect([answer.status, answer.body.code]).toEqual([404, "LINE_NOT_FOUND"])
    expect((await see(h.shop, neighbours.id)).units).toBe(1)
  })

  it("outlives a server that died while it held the cart", async () => {
    const cart = await aCartWith(h.shop)
    const sql = h.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await sql("locking").insert({ id: cart.id, owner_id: "dead", expiration: new Date(Date.now() - 1000) })
    expect((await putInto(h.shop, cart.id, honey.variantId, 1)).status).toBe(200)
  })
})

/** Every door through which goods get into a cart; each answers the status and the code. */
const doors: [name: string, put: (good: Good, units: number) => Promise<[number, string | undefined]>][] = [
  [
    "our own route",
    async (good, units) => {
      const cart = await aCartWith(h.shop)
      const { status, body } = await putInto(h.shop, cart.id, good.variantId, units)
      return [status, body.code]
    },
  ],
  [
    "our own route, by a larger quantity",
    async (good, units) => {
      const cart = await aCartWith(h.shop, [honey, 1])
      const line = cart.parcels[0]?.lines[0]?.id ?? ""
      if (good !== honey) return doors[0]?.[1](good, units) ?? [0, undefined]
      const { status, body } = await setLine(h.shop, cart.id, line, units)
      return [status, body.code]
    },
  ],
  [
    "Medusa's line-items route",
    async (good, units) => {
      const cart = await aCartWith(h.shop)
      const { status, body } = await h.shop.post<ShoppingRefusal>(`/store/carts/${cart.id}/line-items`, {
        variant_id: good.variantId,
        quantity: units,
      })
      return [status, body.code]
    },
  ],
  [
    "Medusa's new cart with goods",
    async (good, units) => {
      const { status, body } = await h.shop.post<ShoppingRefusal>("/store/carts", {
        region_id: regionId,
        items: [{ variant_id: good.variantId, quantity: units }],
      })
      return [status, body.code]
    },
  ],
]

describe.each(doors)("through %s", (_name, put) => {
  it("alcohol is refused while only cash is on", async () => {
    expect(await put(spirit, 1)).toEqual([409, "ALCOHOL_NEEDS_CASHLESS"])
  })

  it("a stay is asked for, not put into a cart", async () => {
    if (!stay) return expect((await goodsForSale(h)).every((good) => good.nature !== "service")).toBe(true)
    expect(await put(stay, 1)).toEqual([409, "ASK_PRODUCER"])
  })

  it("more than there is left is refused", async () => {
    await leave(h, honey, 3)
    expect((await put(honey, 4))[0]).toBeGreaterThanOrEqual(400)
    expect((await put(honey, 4))[0]).toBeLessThan(500)
    expect((await put(honey, 3))[0]).toBe(200)
    await leave(h, honey, 50)
  })

  it("a draft is refused", async () => {
    await publish(h, cake, false)
    const [status] = await put(cake, 1)
    await publish(h, cake, true)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  })
})

describe("what changed since it was put in", () => {
  it("says how many are left, counting what the cart holds already", async () => {
    const cart = await aCartWith(h.shop, [honey, 4])
    await leave(h, honey, 6)
    const answer = await putInto(h.shop, cart.id, honey.variantId, 3)
    expect(answer.status).toBe(409)
    expect(answer.body).toMatchObject({ code: "ONLY_LEFT", available: 6, productName: honey.name })
    await leave(h, honey, 2)
    const [line] = (await see(h.shop, cart.id)).parcels[0]?.lines ?? []
    expect(line?.notice).toEqual({ kind: "only-left", units: 2 })
    await leave(h, honey, 50)
  })

  it("says the old and the new price on the line, and sums with the new one", async () => {
    const cart = await aCartWith(h.shop, [cake, 2])
    await reprice(h, cake, cake.priceDong + 3000)
    const after = await see(h.shop, cart.id)
    await reprice(h, cake, cake.priceDong)
    const [line] = after.parcels[0]?.lines ?? []
    expect(line?.notice).toEqual({
      kind: "price-changed",
      fromDong: cake.priceDong,
      toDong: cake.priceDong + 3000,
    })
    expect(after.itemsDong).toBe(2 * (cake.priceDong + 3000))
  })

  it("does not sum goods that are not for sale any more", async () => {
    const cart = await aCartWith(h.shop, [honey, 1], [cake, 1])
    await publish(h, cake, false)
    const after = await see(h.shop, cart.id)
    await publish(h, cake, true)
    expect(after.parcels[1]?.lines[0]?.notice).toEqual({ kind: "not-for-sale" })
    expect(after.itemsDong).toBe(honey.priceDong)
    expect(after.parcels[1]?.totalDong).toBe(0)
  })
})

describe("a cart with odd requests", () => {
  const long = "x".repeat(10_000)
  const oddIds = [
    ["unknown", "cart_unknown"],
    ["SQL", encodeURIComponent("'; drop table cart; --")],
    ["a NUL", "%00"],
    ["a path", "..%2f.."],
    ["7,000 letters", long.slice(0, 7000)],
  ]

  it.each(oddIds)("answers 404 for a cart id that is %s", async (_name, id) => {
    const address = `/store/shopping/carts/${id}`
    expect((await h.shop.get(address)).status).toBe(404)
    expect((await h.shop.post(`${address}/lines`, { variantId: honey.variantId, quantity: 1 })).status).toBe(
      404,
    )
    expect((await h.shop.post(`${address}/lines/line`, { quantity: 1 })).status).toBe(404)
  })

  const oddBodies: [string, unknown][] = [
    ["nothing", {}],
    ["a list", []],
    ["a long variant", { variantId: long, quantity: 1 }],
    ["SQL", { variantId: "' or 1=1 --", quantity: 1 }],
    ["a NUL", { variantId: "a\u0000b", quantity: 1 }],
    ["an object for a variant", { variantId: { $ne: null }, quantity: 1 }],
    ["minus one", { variantId: "v", quantity: -1 }],
    ["none", { variantId: "v", quantity: 0 }],
    ["half a jar", { variantId: "v", quantity: 0.5 }],
    ["a huge number", { variantId: "v", quantity: 1e12 }],
    ["not a number", { variantId: "v", quantity: "many" }],
    ["an unknown variant", { variantId: "variant_unknown", quantity: 1 }],
  ]
  it.each(oddBodies)("refuses %s with a sentence, never with 500", async (_name, body) => {
    const cart = await aCartWith(h.shop)
    const answer = await h.shop.post<ShoppingRefusal>(`/store/shopping/carts/${cart.id}/lines`, body)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect(answer.body.message).toBeTruthy()
  })

  it("refuses an unknown language and a call without the shop's key", async () => {
    const cart = await aCartWith(h.shop)
    expect((await h.shop.get(`/store/shopping/carts/${cart.id}?lang=xx`)).status).toBe(400)
    expect((await h.anyone.get(`/store/shopping/carts/${cart.id}`)).status).toBe(400)
  })
})
