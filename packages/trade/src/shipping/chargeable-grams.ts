/** Cubic centimetres that count as one kilogram, for road services (T-SHIP-1). */
const CM3_PER_KG = 5000

export interface PackedGoods {
  quantity: number
  /** Gross weight of one unit; null: nobody has weighed it. */
  weightGrams: number | null
  /** Room one unit takes; null: not measured, then only its weight counts. */
  volumeCm3: number | null
}

/**
 * What a parcel is priced by, grams: its weight or the room it takes, whichever is more (T-SHIP-1). Null when a unit has
 * no weight: nothing is guessed, the parcel is not rated (T-SHIP-2).
 */
export function chargeableGrams(goods: readonly PackedGoods[]): number | null {
  let grams = 0
  let cm3 = 0
  for (const { quantity, weightGrams, volumeCm3 } of goods) {
    if (weightGrams === null || weightGrams <= 0) return null
    grams += weightGrams * quantity
    cm3 += (volumeCm3 ?? 0) * quantity
  }
  return Math.max(grams, Math.ceil((cm3 * 1000) / CM3_PER_KG))
}
