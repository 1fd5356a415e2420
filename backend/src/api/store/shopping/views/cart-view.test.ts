import { plainDate } from "@cho-phien/vietnam"
import { describe, expect, it } from "vitest"
import type { CartLineRow, ShoppingCart } from "../../../../workflows/purchase/cart/read-cart"
import type { Offer } from "../../../../workflows/purchase/offer/offer"
import type { CartFacts } from "./cart-facts"
import { cartView } from "./cart-view"

const aLine = (line: Partial<CartLineRow> = {}): CartLineRow => ({
  id: "line-honey",
  variantId: "honey",
  quantity: 2,
  unitPriceDong: 45_000,
  priceSeenDong: 45_000,
  productTitle: "Mật ong hoa nhãn",
  productHandle: "mat-ong-hoa-nhan",
  packTitle: "Hũ 500 g",
  discounts: [],
  taxLines: [],
  ...line,
})
const anOffer = (offer: Partial<Offer> = {}): Offer => ({
  variantId: "honey",
  packTitle: "Hũ 500 g",
  productId: "prod-honey",
  handle: "mat-ong-hoa-nhan",
  name: "Mật ong hoa nhãn",
  picture: { url: null, alt: "Mật ong hoa nhãn", art: { handle: "mat-ong-hoa-nhan", kind: "honey" } },
  isListed: true,
  nature: "processed",
  vat: "8",
  producer: {
    id: "p1",
    slug: "htx-mat-ong",
    name: "HTX Mật ong",
    handlingDays: 2,
    locationId: "loc",
    shippingProfileId: "profile",
    legalForm: "cooperative",
    communeCode: "01273",
  },
  priceDong: 45_000,
  available: 10,
  isPromotable: true,
  weightGrams: 600,
  volumeCm3: null,
  stock: [],
  ...offer,
})
const aWay = (id: string, priceDong: number) => ({
  id,
  kind: id,
  name: id,
  priceDong,
  daysMin: 2,
  daysMax: 4,
  providerId: "manual",
  isFrom: false,
  point: null,
})
const aCart = (lines: CartLineRow[], methods: ShoppingCart["methods"] = []): ShoppingCart => ({
  id: "cart_1",
  regionId: "reg",
  currencyCode: "vnd",
  salesChannelId: "sc",
  customerId: null,
  email: null,
  isPlaced: false,
  voucherCodes: [],
  lines,
  methods,
})
const view = (facts: Partial<CartFacts> = {}) =>
  cartView({
    cart: aCart([aLine()]),
    offers: new Map([["honey", anOffer()]]),
    ways: new Map([["profile", [aWay("standard", 25_000), aWay("fast", 45_000)]]]),
    vouchers: [],
    freeFrom: () => null,
    provinceCode: "04",
    chosen: {},
    placedCode: null,
    language: "vi",
    enabled: ["cod"],
    today: plainDate("2026-11-25"),
    ...facts,
  })

describe("the view of a cart", () => {
  it("sums goods and the cheapest way, VAT inside per rate", () => {
    const cart = view()
    expect(cart).toMatchObject({ units: 2, itemsDong: 90_000, shippingDong: 25_000, totalDong: 115_000 })
    expect(cart.vat).toEqual([{ percent: 8, netDong: 106_481, vatDong: 8_519 }])
  })

  it("takes a discount off line by line in whole đồng, none lost and none gained", () => {
    const third = [{ code: "TAM", amount: 10_000 / 3, promotionId: "promo" }]
    const lines = ["a", "b", "c"].map((id) => aLine({ id, quantity: 1, discounts: third }))
    const cart = view({ cart: aCart(lines), offers: new Map([["honey", anOffer()]]) })
    expect(cart.parcels[0]?.lines.map(({ totalDong }) => totalDong)).toEqual([41_666, 41_667, 41_667])
    expect(cart.parcels[0]?.discounts).toEqual([{ code: "TAM", amountDong: 10_000 }])
    expect(cart).toMatchObject({ itemsDong: 125_000, totalDong: 150_000 })
  })

  it("has 10 % in goods of 8 % and in postage from 2027 on", () => {
    expect(view({ today: plainDate("2027-01-01") }).vat.map(({ percent }) => percent)).toEqual([10])
  })

  it("says from what worth its producer carries the postage, and who sells", () => {
    const [parcel] = view({ freeFrom: () => 100_000 }).parcels
    expect(parcel?.freeShipping).toEqual({ fromDong: 100_000, missingDong: 10_000 })
    expect(parcel?.seller).toMatchObject({ legalForm: "cooperative" })
  })

  it("keeps the way the buyer has just chosen, else the one on the cart, else the cheapest", () => {
    const fast = {
      id: "m",
      optionId: "fast",
      kind: "fast",
      point: null,
      name: "fast",
      amountDong: 45_000,
      taxLines: [],
    }
    expect(view({ cart: aCart([aLine()], [fast]) }).shippingDong).toBe(45_000)
    expect(view({ cart: aCart([aLine()], [fast]), chosen: { "htx-mat-ong": "standard" } }).shippingDong).toBe(
      25_000,
    )
    expect(view({ chosen: { "htx-mat-ong": "of somebody else" } }).shippingDong).toBe(25_000)
  })

  it("takes today's price and tells the one seen before", () => {
    const cart = view({ offers: new Map([["honey", anOffer({ priceDong: 50_000 })]]) })
    expect(cart.itemsDong).toBe(100_000)
    expect(cart.parcels[0]?.lines[0]?.notice).toEqual({
      kind: "price-changed",
      fromDong: 45_000,
      toDong: 50_000,
    })
  })

  it("counts two lines of one pack together against what is left", () => {
    const cart = view({
      cart: aCart([aLine(), aLine({ id: "line-2" })]),
      offers: new Map([["honey", anOffer({ available: 3 })]]),
    })
    expect(cart.parcels[0]?.lines.map((line) => line.notice)).toEqual([
      { kind: "only-left", units: 3 },
      { kind: "only-left", units: 3 },
    ])
  })

  it.each([
    ["withdrawn", anOffer({ isListed: false })],
    ["without a price", anOffer({ priceDong: null })],
    ["without a producer", anOffer({ producer: null })],
    ["alcohol, while only cash is on", anOffer({ nature: "alcohol" })],
  ])("asks nothing for goods that are %s, not even their way", (_name, offer) => {
    const cart = view({ offers: new Map([["honey", offer]]) })
    expect(cart).toMatchObject({ itemsDong: 0, shippingDong: 0, totalDong: 0, vat: [] })
    expect(cart.parcels[0]?.lines[0]?.notice).toEqual({ kind: "not-for-sale" })
  })

  it("sells alcohol where a way without cash is on, and says why cash is not open to it", () => {
    const offers = new Map([["honey", anOffer({ nature: "alcohol" })]])
    const cart = view({ offers, enabled: ["cod", "vietqr"] })
    expect(cart.parcels[0]?.lines[0]?.notice).toBeNull()
    expect([cart.methods, cart.refusedMethods]).toEqual([
      ["vietqr"],
      [{ method: "cod", reason: "alcohol-is-cashless" }],
    ])
  })

  it("keeps the words of the line when the product is gone altogether", () => {
    const [parcel] = view({ offers: new Map() }).parcels
    expect(parcel?.producer.slug).toBe("unknown")
    expect(parcel?.lines[0]).toMatchObject({ product: { name: "Mật ong hoa nhãn" }, packTitle: "Hũ 500 g" })
  })

  it("shares a discount of a fraction in whole đồng", () => {
    const line = aLine({ discounts: [{ code: "CHO7", amount: 6_300.5, promotionId: "promo" }] })
    expect(view({ cart: aCart([line]) }).itemsDong).toBe(90_000 - 6_301)
  })

  it("of an ordered cart tells only its purchase", () => {
    expect(view({ placedCode: "CP7K2M9QX3" })).toMatchObject({
      placed: { code: "CP7K2M9QX3" },
      parcels: [],
      totalDong: 0,
    })
  })

  it("has no VAT for a seller on the direct method, shipping included", () => {
    const cart = view({ offers: new Map([["honey", anOffer({ vat: "direct" })]]) })
    expect(cart.vat).toEqual([{ percent: null, netDong: 115_000, vatDong: 0 }])
  })

  it("says the way in English when asked", () => {
    expect(view({ language: "en" }).parcels[0]?.shippingChoices[0]?.name).toBe("Standard delivery")
  })
})
