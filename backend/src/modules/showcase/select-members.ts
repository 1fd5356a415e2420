import type { CollectionChoice, CollectionRule } from "./rule"

/** What a rule asks of a product on the day of reading. */
export interface MemberFacts {
  productId: string
  handle: string
  groupCode: string
  setCode: string
  communeCode: string
  tags: readonly string[]
  seasonMonths: readonly number[] | null
  promotable: boolean
  ageRestricted: boolean
  /** Of a certificate valid on that day; null without one. */
  stars: number | null
}

/** The members of a collection: pinned ones first in their order, then the others as they come. */
export function selectMembers<T extends MemberFacts>(
  { rule, pinned, excluded }: Pick<CollectionChoice, "rule" | "pinned" | "excluded">,
  products: readonly T[],
): T[] {
  const members = products.filter((product) => !excluded.includes(product.handle) && takes(rule, product))
  const first = pinned.flatMap((handle) => members.find((member) => member.handle === handle) ?? [])
  return [...first, ...members.filter((member) => !first.includes(member))]
}

/**
 * A collection is promotion: whatever its rule says it takes nothing with an age limit, and only what has a
 * certificate valid on that day, so that a lapsed or revoked product leaves by itself.
 */
function takes(rule: CollectionRule, product: MemberFacts): boolean {
  return (
    !product.ageRestricted &&
    product.stars !== null &&
    (product.promotable || !rule.promotable_only) &&
    (rule.commune_in?.includes(product.communeCode) ?? true) &&
    (rule.set_in?.includes(product.setCode) ?? true) &&
    (rule.group_in?.includes(product.groupCode) ?? true) &&
    (rule.stars_min === undefined || product.stars >= rule.stars_min) &&
    (rule.tags_any?.some((tag) => product.tags.includes(tag)) ?? true) &&
    (rule.season_any?.some((month) => product.seasonMonths?.includes(month)) ?? true)
  )
}
