import type { VatTreatment } from "@cho-phien/trade"
import type { PlainDate } from "@cho-phien/vietnam"

/** The last day of the reduced rate (Decree 174/2025). */
const REDUCED_UNTIL = "2026-12-31"

/**
 * VAT of carrying a parcel: 8 % until the end of 2026, then 10 %. A seller on the direct method, all of whose goods
 * in the parcel are sold so, has no VAT line for its shipping either (T-VAT-6).
 */
export function shippingVatOn(day: PlainDate, goods: readonly VatTreatment[]): VatTreatment {
  if (goods.length > 0 && goods.every((treatment) => treatment === "direct")) return "direct"
  return day <= REDUCED_UNTIL ? "8" : "10"
}
