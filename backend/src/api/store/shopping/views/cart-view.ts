import type { CartParcel, CartView, CartVoucher } from "@cho-phien/contract"
import { paymentMethodsFor } from "@cho-phien/trade"
import type { CartFacts } from "./cart-facts"
import { seenLines } from "./cart-lines"
import { parcelOf } from "./cart-parcel"
import { sumDiscounts } from "./discounts"
import { sumVat } from "./vat-summary"

/**
 * What the shopper sees: today's prices, not those on the lines, with a word on every line that changed. Totals come
 * from the same split that the order is made of.
 */
export function cartView(facts: CartFacts): CartView {
  const { cart } = facts
  if (facts.placedCode) return { ...emptyView(facts), placed: { code: facts.placedCode } }
  const seen = seenLines(facts)
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
    vouchers: vouchersOf(
      facts,
      parcels.map(({ view }) => view),
    ),
    needsAge: seen.some(({ offer }) => offer?.nature === "alcohol"),
    vat: sumVat(parcels.map(({ vat }) => vat)),
    methods: ways.allowed,
    refusedMethods: ways.refused,
  }
}

function vouchersOf({ vouchers, language }: CartFacts, parcels: readonly CartParcel[]): CartVoucher[] {
  const given = new Map(
    sumDiscounts(parcels.flatMap(({ discounts }) => discounts)).map(({ code, amountDong }) => [
      code,
      amountDong,
    ]),
  )
  return vouchers.map(({ voucher, judgement }) => ({
    code: voucher.code,
    title: language === "en" ? voucher.titleEn : voucher.titleVi,
    discountDong: given.get(voucher.code) ?? 0,
    refusal: judgement.ok ? null : { reason: judgement.reason, missingDong: judgement.missingDong },
  }))
}

const emptyView = ({ cart, enabled, provinceCode }: CartFacts): CartView => ({
  id: cart.id,
  parcels: [],
  units: 0,
  itemsDong: 0,
  shippingDong: 0,
  totalDong: 0,
  vouchers: [],
  provinceCode,
  needsAge: false,
  vat: [],
  methods: [...enabled],
  refusedMethods: [],
  placed: null,
})
