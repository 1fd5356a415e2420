import type { CartParcel, ShippingChoice } from "@cho-phien/contract"
import { treatmentOn } from "@cho-phien/trade/invoice"
import type { Language } from "@cho-phien/vietnam"
import { communeByCode, formatAddress } from "@cho-phien/vietnam/places"
import type { OfferProducer } from "../../../../workflows/purchase/offer/offer"
import type { ShippingWay } from "../../../../workflows/purchase/offer/read-shipping-choices"
import { shippingVatOn } from "../../../../workflows/purchase/order/shipping-vat"
import type { CartFacts } from "./cart-facts"
import { lineView, type SeenLine } from "./cart-lines"
import { sumDiscounts } from "./discounts"
import { pickupView } from "./pickup-view"
import { shippingName } from "./shipping-name"
import { vatOfOrder } from "./vat-summary"

/** The goods of one producer with its way, and the VAT inside both. */
export function parcelOf(facts: CartFacts, slug: string, seen: readonly SeenLine[]) {
  const lines = seen.filter((line) => line.slug === slug)
  const producer = lines.find((line) => line.offer?.producer)?.offer?.producer ?? null
  const ways = (producer && facts.ways.get(producer.shippingProfileId)) ?? []
  const sold = lines.filter((line) => line.isSold)
  const way = sold.length > 0 ? chosenWay(facts, slug, ways) : undefined
  const itemsDong = lines.reduce((total, line) => total + line.totalDong, 0)
  const shippingDong = way?.priceDong ?? 0
  const view: CartParcel = {
    producer: producer ? { slug: producer.slug, name: producer.name } : NOBODY,
    handlingDays: producer?.handlingDays ?? 0,
    seller: producer && sellerOf(producer, facts.language),
    lines: lines.map(lineView),
    itemsDong,
    discounts: sumDiscounts(lines.flatMap((line) => line.discounts)),
    freeShipping: freeShippingOf(producer && facts.freeFrom(producer.shippingProfileId), sold),
    shippingChoices: ways.map((choice) => choiceOf(choice, facts.language)),
    chosenShippingId: way?.id ?? null,
    shippingDong,
    totalDong: itemsDong + shippingDong,
  }
  return { view, vat: vatInside(facts, sold, shippingDong) }
}

function vatInside({ today }: CartFacts, sold: readonly SeenLine[], shippingDong: number) {
  const goods = sold.map(({ row, offer, totalDong }) => ({
    id: row.id,
    treatment: treatmentOn(offer?.vat ?? "8", today),
    grossDong: totalDong,
  }))
  const treatment = shippingVatOn(
    today,
    goods.map((line) => line.treatment),
  )
  return vatOfOrder([...goods, { id: "shipping", treatment, grossDong: shippingDong }])
}

function freeShippingOf(fromDong: number | null, sold: readonly SeenLine[]): CartParcel["freeShipping"] {
  if (fromDong === null || sold.length === 0) return null
  const goodsDong = sold.reduce((sum, line) => sum + line.unitPriceDong * line.row.quantity, 0)
  return { fromDong, missingDong: Math.max(0, fromDong - goodsDong) }
}

function sellerOf(producer: OfferProducer, language: Language): CartParcel["seller"] {
  const legalForm = LEGAL_FORMS.find((form) => form === producer.legalForm)
  const commune = communeByCode(producer.communeCode)
  return legalForm ? { legalForm, place: commune ? formatAddress({ commune }, language) : "" } : null
}

const choiceOf = (choice: ShippingWay, language: Language): ShippingChoice => ({
  id: choice.id,
  name: shippingName(choice, language),
  priceDong: choice.priceDong,
  daysMin: choice.daysMin,
  daysMax: choice.daysMax,
  isFrom: choice.isFrom,
  pickup: choice.point && pickupView(choice.point, language),
})

function chosenWay(
  { cart, chosen }: CartFacts,
  slug: string,
  ways: readonly ShippingWay[],
): ShippingWay | undefined {
  const wanted = [chosen[slug], ...cart.methods.map((method) => method.optionId)]
  return ways.find((way) => wanted.includes(way.id)) ?? ways[0]
}

/** Goods whose producer is gone from the catalogue; their lines say that they are not for sale. */
const NOBODY = { slug: "unknown", name: "" }
const LEGAL_FORMS = ["cooperative", "cooperative_group", "enterprise", "household"] as const
