/** Where a word was found, best first: what the goods are called, who makes them, where, what kind, the text. */
export const TIERS = ["name", "producer", "place", "group", "text"] as const
export type Tier = (typeof TIERS)[number]

/**
 * The tier of a searchable field, from the weight its index definition gives it: 5 name, 4 producer and pack,
 * 3 place, 2 group, anything less the running text.
 */
export function tierOfWeight(weight: number): Tier {
  return TIERS[5 - Math.min(5, Math.max(1, Math.floor(weight)))] ?? "text"
}

/** 5 for a name … 1 for the text: the number a hit's explanation carries. */
export function tierRank(tier: Tier): number {
  return TIERS.length - TIERS.indexOf(tier)
}
