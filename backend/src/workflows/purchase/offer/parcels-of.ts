import type { PackedGoods } from "@cho-phien/trade"
import type { Offer } from "./offer"
import type { ParcelGoods } from "./read-shipping-choices"

/** What is to be carried, by shipping profile: units and today's list prices. Offers without a producer are nobody's. */
export function parcelsOf(lines: readonly { offer: Offer; quantity: number }[]): Map<string, ParcelGoods> {
  const parcels = new Map<string, { goods: PackedGoods[]; goodsDong: number }>()
  for (const { offer, quantity } of lines) {
    const profileId = offer.producer?.shippingProfileId
    if (!profileId) continue
    const parcel = parcels.get(profileId) ?? { goods: [], goodsDong: 0 }
    parcel.goods.push({ quantity, weightGrams: offer.weightGrams, volumeCm3: offer.volumeCm3 })
    parcel.goodsDong += (offer.priceDong ?? 0) * quantity
    parcels.set(profileId, parcel)
  }
  return parcels
}
