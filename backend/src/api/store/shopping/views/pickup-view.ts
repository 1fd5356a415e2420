import type { PickupPoint } from "@cho-phien/contract"
import type { Language } from "@cho-phien/vietnam"
import { communeByCode, formatAddress } from "@cho-phien/vietnam/places"
import type { DisplayPointRow } from "../../../../modules/shipping-rates"

/** What a point is shown by; an order keeps the same fields. */
export type KeptPoint = Pick<
  DisplayPointRow,
  "name_vi" | "name_en" | "street" | "commune_code" | "hours_vi" | "hours_en" | "demonstration"
>

/** Where and when a parcel is fetched, in the reader's language. */
export function pickupView(point: KeptPoint, language: Language): PickupPoint {
  const commune = communeByCode(point.commune_code)
  return {
    name: language === "en" ? point.name_en : point.name_vi,
    address: commune ? formatAddress({ street: point.street, commune }, language) : point.street,
    hours: language === "en" ? point.hours_en : point.hours_vi,
    demonstration: point.demonstration,
  }
}
