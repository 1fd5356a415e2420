/**
 * Price of a kilogram in whole đồng, rounded half up, from the price and the net weight of a pack in grams.
 * Null when the pack has no net weight (a basket, a night in a homestay).
 */
export function pricePerKiloDong(priceDong: number, netGrams: number | null | undefined): number | null {
  return perThousand(priceDong, netGrams)
}

/** Price of a litre in whole đồng, rounded half up, from the volume of a pack in millilitres; null without one. */
export function pricePerLitreDong(
  priceDong: number,
  netMillilitres: number | null | undefined,
): number | null {
  return perThousand(priceDong, netMillilitres)
}

function perThousand(priceDong: number, content: number | null | undefined): number | null {
  return content && content > 0 ? Math.round((priceDong * 1000) / content) : null
}
