import type { Lang, PackView } from "@cho-phien/contract"
import { pricePerKiloDong, pricePerLitreDong } from "@cho-phien/vietnam"
import type { PackDoc } from "../../../../modules/catalogue"
import { availabilityOf } from "../../../../workflows/catalogue/availability-of"

/** Stock is not published beyond this. */
const UNITS_SHOWN = 99

export function packView(pack: PackDoc, lang: Lang): PackView {
  return {
    variantId: pack.variantId,
    sku: pack.sku,
    title: pack.title[lang],
    priceDong: pack.priceDong,
    netWeightGrams: pack.netWeightGrams,
    volumeMl: pack.volumeMl,
    perKiloDong: pricePerKiloDong(pack.priceDong, pack.netWeightGrams),
    perLitreDong: pricePerLitreDong(pack.priceDong, pack.volumeMl),
    availability: availabilityOf(pack.availableUnits),
    availableUnits: Math.min(pack.availableUnits, UNITS_SHOWN),
  }
}

/** The pack a card shows: the cheapest that can be bought, else the cheapest. */
export function shownPack(packs: readonly PackDoc[]): PackDoc {
  const pack = packs.find((candidate) => candidate.availableUnits > 0) ?? packs[0]
  if (!pack) throw new RangeError("An entry without packs is never written")
  return pack
}
