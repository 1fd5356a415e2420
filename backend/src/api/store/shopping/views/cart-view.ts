import type { CartLine, CartParcel, CartView, PaymentMethod } from "@cho-phien/contract"
import { paymentMethodsFor, splitCart } from "@cho-phien/trade"
import type { Language, PlainDate } from "@cho-phien/vietnam"
import type { CartLineRow, ShoppingCart } from "../../../../workflows/purchase/cart/read-cart"
import { isSellable } from "../../../../workflows/purchase/offer/assert-can-be-sold"
import type { Offer } from "../../../../workflows/purchase/offer/offer"
import type { ShippingWay } from "../../../../workflows/purchase/offer/read-shipping-choices"
import { shippingVatOn } from "../../../../workflows/purchase/order/shipping-vat"
import { shippingName } from "./shipping-name"
import { sumVat, vatOfOrder } from "./vat-summary"

export interface CartFacts {
  cart: ShoppingCart
  offers: ReadonlyMap<string, Offer>
  /** By shipping profile, cheapest first. */
  ways: ReadonlyMap<string, readonly ShippingWay[]>
  /** Chosen option by producer slug, for an order that was refused; otherwise what the cart says. */
  chosen: Readonly<Record<string, string>>
  placedCode: string | null
  /** Parcels are paid to their producers, and one of them has told no account. */
  lacksAccount?: boolean
  /** Ways to pay that the shop is configured for. */
  enabled: readonly PaymentMethod[]
  language: Language
  today: PlainDate
}

/**
 * What the shopper sees: today's prices, not those on the lines, with a word on every line that changed. Totals come
 * from the same split that the order is made of.
 */
export function cartView(facts: CartFacts): CartView {
  const { cart, offers } = facts
  if (facts.placedCode) return { ...emptyView(facts), placed: { code: facts.placedCode } }
  const seen = cart.lines.map((line) => seenLine(line, offers.get(line.variantId), facts))
  const slugs = [...new Set(seen.map((line) => line.slug))]
  const parcels = slugs.map((slug) => parcelOf(facts, slug, seen))
  const sum = (of: (parcel: CartParcel) => number) => parcels.reduce((total, { view }) => total + of(view), 0)
  const totalDong = sum((parcel) => parcel.totalDong)
  const ways = paymentMethodsFor(
    seen.flatMap(({ offer }) => (offer ? [offer] : [])),
    facts.enabled,
    { totalDong, lacksAccount: facts.lacksAccount ?? false },
  )
  return {
    ...emptyView(facts),
    parcels: parcels.map(({ view }) => view),
    units: cart.lines.reduce((units, line) => units + line.quantity, 0),
    itemsDong: sum((parcel) => parcel.itemsDong),
    shippingDong: sum((parcel) => parcel.shippingDong),
    totalDong,
    vat: sumVat(parcels.map(({ vat }) => vat)),
    methods: ways.allowed,
    refusedMethods: ways.refused,
  }
}

interface SeenLine {
  row: CartLineRow
  offer: Offer | undefined
  slug: string
  isSold: boolean
  unitPriceDong: number
  totalDong: number
  notice: CartLine["notice"]
}

function seenLine(row: CartLineRow, offer: Offer | undefined, { cart, enabled }: CartFacts): SeenLine {
  const isSold = isSellable(offer, enabled)
  const unitPriceDong = isSold ? offer.priceDong : row.unitPriceDong
  const discounted = splitCart(
    [{ ...row, producerId: "p", unitPriceDong }],
    [{ id: "s", producerId: "p", amountDong: 0 }],
  )
  const units = cart.lines
    .filter((line) => line.variantId === row.variantId)
    .reduce((sum, line) => sum + line.quantity, 0)
  return {
    row,
    offer,
    slug: offer?.producer?.slug ?? "",
    isSold,
    unitPriceDong,
    totalDong: isSold && discounted.ok ? discounted.itemsDong : 0,
    notice: noticeOf(row, offer, isSold, units),
  }
}

function noticeOf(
  row: CartLineRow,
  offer: Offer | undefined,
  isSold: boolean,
  units: number,
): CartLine["notice"] {
  if (!isSold || !offer || offer.priceDong === null) return { kind: "not-for-sale" }
  if (units > offer.available) return { kind: "only-left", units: offer.available }
  if (row.priceSeenDong !== offer.priceDong)
    return { kind: "price-changed", fromDong: row.priceSeenDong, toDong: offer.priceDong }
  return null
}

function parcelOf(facts: CartFacts, slug: string, seen: readonly SeenLine[]) {
  const lines = seen.filter((line) => line.slug === slug)
  const producer = lines.find((line) => line.offer?.producer)?.offer?.producer ?? null
  const ways = (producer && facts.ways.get(producer.shippingProfileId)) ?? []
  const sold = lines.filter((line) => line.isSold)
  const way = sold.length > 0 ? chosenWay(facts, slug, ways) : undefined
  const itemsDong = lines.reduce((total, line) => total + line.totalDong, 0)
  const shippingDong = way?.priceDong ?? 0
  const goods = sold.map(({ row, offer, totalDong }) => ({
    id: row.id,
    treatment: offer?.vat ?? "8",
    grossDong: totalDong,
  }))
  const treatment = shippingVatOn(
    facts.today,
    goods.map((line) => line.treatment),
  )
  const view: CartParcel = {
    producer: producer ? { slug: producer.slug, name: producer.name } : NOBODY,
    handlingDays: producer?.handlingDays ?? 0,
    lines: lines.map(lineView),
    itemsDong,
    shippingChoices: ways.map((choice) => ({
      id: choice.id,
      name: shippingName(choice, facts.language),
      priceDong: choice.priceDong,
      daysMin: choice.daysMin,
      daysMax: choice.daysMax,
    })),
    chosenShippingId: way?.id ?? null,
    shippingDong,
    totalDong: itemsDong + shippingDong,
  }
  return { view, vat: vatOfOrder([...goods, { id: "shipping", treatment, grossDong: shippingDong }]) }
}

function chosenWay(
  { cart, chosen }: CartFacts,
  slug: string,
  ways: readonly ShippingWay[],
): ShippingWay | undefined {
  const wanted = [chosen[slug], ...cart.methods.map((method) => method.optionId)]
  return ways.find((way) => wanted.includes(way.id)) ?? ways[0]
}

function lineView({ row, offer, unitPriceDong, totalDong, notice }: SeenLine): CartLine {
  const handle = offer?.handle || row.productHandle
  const name = offer?.name || row.productTitle
  return {
    id: row.id,
    variantId: row.variantId,
    product: { handle, name },
    packTitle: offer?.packTitle || row.packTitle,
    picture: offer?.picture ?? { url: null, alt: name, art: { handle, kind: "greens" } },
    quantity: row.quantity,
    unitPriceDong,
    totalDong,
    notice,
  }
}

/** Goods whose producer is gone from the catalogue; their lines say that they are not for sale. */
const NOBODY = { slug: "unknown", name: "" }

const emptyView = ({ cart, enabled }: CartFacts): CartView => ({
  id: cart.id,
  parcels: [],
  units: 0,
  itemsDong: 0,
  shippingDong: 0,
  totalDong: 0,
  vat: [],
  methods: [...enabled],
  refusedMethods: [],
  placed: null,
})
