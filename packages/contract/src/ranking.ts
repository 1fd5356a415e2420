import type { ProductSort } from "./catalogue.js"

/**
 * How lists are ordered, as data: the catalogue builds its `order by` from this and the published page on ranking is
 * written from it (Decree 248/2026 Art. 11; consumer law Art. 10.3.b), so that the two cannot disagree.
 */
export type RankingRule =
  /** What can be bought now before what is sold out. */
  | "available"
  /** The place in the mixed order. */
  | "position"
  | "price-up"
  | "price-down"
  /** Stars of the certificate valid today, most first; none last. */
  | "stars"
  | "spirits-last"
  | "newest"
  | "name"
  /** The product's id: makes every order total. */
  | "id"

/** The rules of each order, the first decides first. Every one ends in the id. */
export const RANKING = {
  default: ["available", "position", "id"],
  price_asc: ["price-up", "id"],
  price_desc: ["price-down", "id"],
  stars: ["stars", "spirits-last", "position", "id"],
  newest: ["newest", "id"],
  name: ["name", "id"],
} as const satisfies Record<ProductSort, readonly [...RankingRule[], "id"]>

export type MixLevel = "group" | "set" | "producer"

/** What the mixed order spreads evenly, outermost first, and what it holds to besides. */
export const MIXED_ORDER = {
  levels: ["group", "set", "producer"],
  spiritsLast: true,
  partsNeighboursOfOneProducer: true,
} as const satisfies {
  levels: readonly MixLevel[]
  spiritsLast: boolean
  partsNeighboursOfOneProducer: boolean
}

/** Nobody can buy a place. */
export const PAID_PLACEMENT = false
