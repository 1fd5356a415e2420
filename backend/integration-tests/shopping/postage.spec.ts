import type { CartResponse, CartView } from "@cho-phien/contract"
import { Modules } from "@medusajs/framework/utils"
import { listShippingOptionsForCartWithPricingWorkflow } from "@medusajs/medusa/core-flows"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { SHIPPING_RATES_MODULE, type ShippingRatesService } from "../../src/modules/shipping-rates"
import { type Harness, harness } from "../harness"
import { aCartWith, place, placed } from "./buyer"
import { type Good, goodsOfProducers, leave } from "./goods"

let h: Harness
let good: Good
let other: Good
let rates: ShippingRatesService

beforeAll(async () => {
  h = await harness()
  ;[good, other] = (await goodsOfProducers(h, 2)) as [Good, Good]
  for (const one of [good, other]) await leave(h, one, 100)
  rates = h.container.resolve<ShippingRatesService>(SHIPPING_RATES_MODULE)
})
afterAll(async () => {
  for (const one of [good, other]) await leave(h, one, 50)
})

const seeFrom = async (cartId: string, province: string): Promise<CartView> =>
  (await h.shop.get<CartResponse>(`/store/shopping/carts/${cartId}?province=${province}`)).body.cart

describe("postage in a cart", () => {
  it("is the least it can be, and says so, as long as nobody has said where to", async () => {
    const cart = await aCartWith(h.shop, [good, 1])
    const parcel = cart.parcels[0]
    const chosen = parcel?.shippingChoices.find(({ id }) => id === parcel.chosenShippingId)
    expect([cart.provinceCode, chosen?.isFrom]).toEqual([null, true])
    expect((await seeFrom(cart.id, "04")).shippingDong).toBe(cart.shippingDong)
  })

  it("grows with the distance and with the weight", async () => {
    const light = await aCartWith(h.shop, [good, 1])
    const heavy = await aCartWith(h.shop, [good, 12])
    const fees = async (cart: CartView) =>
      Promise.all(["04", "01", "79"].map(async (code) => (await seeFrom(cart.id, code)).shippingDong))
    const near = await fees(light)
    expect(near).toEqual([...near].sort((a, b) => a - b))
    expect(new Set(near).size).toBe(3)
    const free = (await seeFrom(heavy.id, "79")).parcels[0]?.freeShipping?.missingDong === 0
    if (!free) expect((await seeFrom(heavy.id, "79")).shippingDong).toBeGreaterThan(near[2] ?? 0)
  })

  it("is refused an address that is none, and shown as if nobody had said where to", async () => {
    const cart = await aCartWith(h.shop, [good, 1])
    expect((await h.shop.get(`/store/shopping/carts/${cart.id}?province=x`)).status).toBe(400)
    expect((await seeFrom(cart.id, "99")).provinceCode).toBeNull()
  })

  it("costs the buyer nothing from its producer's threshold on, whatever the neighbour's goods cost", async () => {
    const where = { shipping_profile_id: good.producer.profileId }
    const [before] = await rates.listProducerPostages(where)
    await rates.updateProducerPostages({ id: before?.id ?? "", free_from_dong: 2 * good.priceDong })
    const cart = await aCartWith(h.shop, [good, 1], [other, 20])
    const [own, neighbour] = (await seeFrom(cart.id, "79")).parcels
    expect(own?.freeShipping).toEqual({ fromDong: 2 * good.priceDong, missingDong: good.priceDong })
    expect(own?.shippingDong).toBeGreaterThan(0)
    const full = await aCartWith(h.shop, [good, 2])
    expect((await seeFrom(full.id, "79")).shippingDong).toBe(0)
    expect(neighbour?.producer.slug).toBe(other.producer.slug)
    await rates.updateProducerPostages({
      id: before?.id ?? "",
      free_from_dong: before?.free_from_dong ?? null,
    })
  })

  it("is not offered for goods that nobody has weighed", async () => {
    const products = h.container.resolve(Modules.PRODUCT)
    const { weight } = await products.retrieveProductVariant(good.variantId)
    const cart = await aCartWith(h.shop, [good, 1])
    await products.updateProductVariants(good.variantId, { weight: null })
    const [parcel] = (await seeFrom(cart.id, "04")).parcels
    expect(parcel?.shippingChoices.filter(({ pickup }) => !pickup)).toEqual([])
    await products.updateProductVariants(good.variantId, { weight: weight ?? 500 })
  })
})

describe("postage of an order", () => {
  it("is what the cart said for that province; said for another, it is refused with the right one", async () => {
    const cart = await aCartWith(h.shop, [good, 1], [other, 2])
    const shown = await seeFrom(cart.id, "79")
    const far = { provinceCode: "79", communeCode: "25747" }
    const wrong = await place(h.shop, cart, far)
    expect([wrong.status, wrong.body.code]).toEqual([409, "TOTAL_CHANGED"])
    expect(wrong.body.cart?.totalDong).toBe(shown.totalDong)
    const { purchase } = await placed(h.shop, shown, far)
    expect(purchase.parcels.map(({ shippingDong }) => shippingDong)).toEqual(
      shown.parcels.map(({ shippingDong }) => shippingDong),
    )
  })

  it("is priced alike by Medusa's own engine", async () => {
    const cart = await aCartWith(h.shop, [good, 3])
    await h.container
      .resolve(Modules.CART)
      .updateCarts([
        { id: cart.id, shipping_address: { country_code: "vn", metadata: { province_code: "79" } } },
      ])
    const { result } = await listShippingOptionsForCartWithPricingWorkflow(h.container).run({
      input: {
        cart_id: cart.id,
        is_return: false,
        options: (await seeFrom(cart.id, "79")).parcels.flatMap(({ shippingChoices }) =>
          shippingChoices.map(({ id }) => ({ id })),
        ),
      },
    })
    const theirs = new Map((result as { id: string; amount: number }[]).map(({ id, amount }) => [id, amount]))
    for (const choice of (await seeFrom(cart.id, "79")).parcels[0]?.shippingChoices ?? [])
      expect(theirs.get(choice.id)).toBe(choice.priceDong)
  })

  it("is nothing for what is fetched, with address and hours kept on the parcel", async () => {
    const cart = await seeFrom((await aCartWith(h.shop, [other, 1])).id, "04")
    const parcel = cart.parcels[0]
    const pickup = parcel?.shippingChoices.find((choice) => choice.pickup)
    expect(parcel?.chosenShippingId).not.toBe(pickup?.id)
    const { purchase } = await placed(
      h.shop,
      { ...cart, totalDong: cart.itemsDong },
      { shipping: { [parcel?.producer.slug ?? ""]: pickup?.id } },
    )
    expect(purchase.parcels[0]).toMatchObject({
      shippingDong: 0,
      pickup: { demonstration: true, address: expect.stringContaining("Cao Bằng") },
    })
  })
})
