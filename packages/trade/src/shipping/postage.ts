import { wholeDong } from "../money/whole-dong.js"
import type { ShippingZone } from "./zone.js"

/** A row of the table: one way of delivery into one zone, from a day on. Whole đồng with VAT. */
export interface ShippingRate {
  way: string
  zone: ShippingZone
  firstKgDong: number
  /** For each half kilogram begun beyond the first kilogram. */
  nextHalfKgDong: number
  /** On top for a parcel that must stay cold. */
  coldDong: number
  daysMin: number
  daysMax: number
  /** `YYYY-MM-DD`; in force until a later row of the same way and zone begins. */
  startsOn: string
}

/** The row in force on a day, or null. */
export function shippingRateOn<Rate extends ShippingRate>(
  rates: readonly Rate[],
  { way, zone, day }: { way: string; zone: ShippingZone; day: string },
): Rate | null {
  const begun = rates.filter((rate) => rate.way === way && rate.zone === zone && rate.startsOn <= day)
  return begun.reduce<Rate | null>(
    (latest, rate) => (latest && latest.startsOn >= rate.startsOn ? latest : rate),
    null,
  )
}

export interface RatedParcel {
  /** From `chargeableGrams`. */
  grams: number
  isCold: boolean
  /** Its goods at list price, before vouchers: a voucher never costs anybody the free delivery. */
  goodsDong: number
  /** From this worth of goods its producer carries the postage; null: never. */
  freeFromDong: number | null
}

/** What carrying a parcel costs its buyer, whole đồng with VAT (T-SHIP-6). */
export function postageOf(
  rate: Pick<ShippingRate, "firstKgDong" | "nextHalfKgDong" | "coldDong">,
  { grams, isCold, goodsDong, freeFromDong }: RatedParcel,
): number {
  if (freeFromDong !== null && goodsDong >= freeFromDong) return 0
  const halves = Math.max(0, Math.ceil((grams - 1000) / 500))
  return wholeDong(rate.firstKgDong + halves * rate.nextHalfKgDong + (isCold ? rate.coldDong : 0))
}
