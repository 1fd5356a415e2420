import {
  chargeableGrams,
  type PackedGoods,
  postageOf,
  SHIPPING_ZONES,
  type ShippingRate,
  shippingRateOn,
  zoneBetween,
} from "@cho-phien/trade"

/** Every row of postage, and what each producer's parcels need, by shipping profile. */
export interface PostageTable {
  rates: readonly ShippingRate[]
  producers: ReadonlyMap<string, { originCode: string; isCold: boolean; freeFromDong: number | null }>
}

/** A parcel as it would be handed over. */
export interface ParcelToPrice {
  profileId: string
  goods: readonly PackedGoods[]
  /** At list prices, whole đồng. */
  goodsDong: number
  /** Null: nobody has said where to. */
  provinceCode: string | null
  /** `YYYY-MM-DD` in Vietnam. */
  day: string
}

export interface PricedWay {
  dong: number
  /** The least it can cost: the address is not known yet. */
  isFrom: boolean
  daysMin: number
  daysMax: number
}

/** What a way costs for a parcel; null where there is no row, no weight or no such province: then it is not offered. */
export function priceWay(table: PostageTable, way: string, parcel: ParcelToPrice): PricedWay | null {
  const producer = table.producers.get(parcel.profileId)
  const grams = chargeableGrams(parcel.goods)
  if (!producer || grams === null) return null
  const zone = parcel.provinceCode === null ? null : zoneBetween(producer.originCode, parcel.provinceCode)
  if (parcel.provinceCode !== null && zone === null) return null
  const rates = (zone ? [zone] : SHIPPING_ZONES).flatMap(
    (candidate) => shippingRateOn(table.rates, { way, zone: candidate, day: parcel.day }) ?? [],
  )
  const prices = rates.map((rate) => postageOf(rate, { grams, goodsDong: parcel.goodsDong, ...producer }))
  if (prices.length === 0) return null
  const dong = Math.min(...prices)
  return {
    dong,
    isFrom: zone === null && prices.some((price) => price !== dong),
    daysMin: Math.min(...rates.map((rate) => rate.daysMin)),
    daysMax: Math.max(...rates.map((rate) => rate.daysMax)),
  }
}

/** Cubic centimetres of a box measured in millimetres; null unless all three sides are known. */
export const volumeCm3 = (box: {
  length?: number | null
  width?: number | null
  height?: number | null
}): number | null =>
  box.length && box.width && box.height ? (box.length * box.width * box.height) / 1000 : null
