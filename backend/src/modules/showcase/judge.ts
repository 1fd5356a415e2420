import type { CollectionChoice, CollectionRule } from "./rule"

/** What a rule asks of a product on the day of reading. */
export interface MemberFacts {
  productId: string
  handle: string
  groupCode: string
  setCode: string
  communeCode: string
  producerId: string
  tags: readonly string[]
  seasonMonths: readonly number[] | null
  /** Lowest price of a pack, whole đồng, VAT included. */
  priceFromDong: number
  promotable: boolean
  ageRestricted: boolean
  /** Of a certificate valid on that day; null without one. */
  stars: number | null
}

/** Whatever the rule says, these keep a product out. */
export type Bar = "not-promoted" | "no-valid-certificate" | "excluded"
/** Conditions of a rule. */
export type Condition = "group" | "set" | "commune" | "producer" | "tag" | "season" | "stars" | "price"
export type OutReason = Bar | Condition

export type Choice = Pick<CollectionChoice, "rule" | "pinned" | "excluded">

/** Is this product meant by an entry of a list of the hand? The office writes ids, the seed handles. */
export const isNamed = (list: readonly string[], { productId, handle }: MemberFacts): boolean =>
  list.includes(productId) || list.includes(handle)

/**
 * A collection is promotion: spirits are sold, not promoted, and only what has a certificate valid on that day
 * comes in, so that a lapsed or revoked product leaves by itself.
 */
export function barsTo({ excluded }: Choice, product: MemberFacts): Bar[] {
  const bars: Bar[] = []
  if (product.ageRestricted || !product.promotable) bars.push("not-promoted")
  if (product.stars === null) bars.push("no-valid-certificate")
  if (isNamed(excluded, product)) bars.push("excluded")
  return bars
}

type Test = (product: MemberFacts) => boolean

/** The conditions that a rule has, each with its test; a list without entries is no condition. */
export function conditionsOf(rule: CollectionRule): [Condition, Test][] {
  const among = (list: readonly string[] | undefined, keyOf: (product: MemberFacts) => string) =>
    list?.length ? (product: MemberFacts) => list.includes(keyOf(product)) : undefined
  const { tags_any, season_any, stars_min, price_from_dong, price_to_dong } = rule
  const tests: [Condition, Test | undefined][] = [
    ["group", among(rule.group_in, (product) => product.groupCode)],
    ["set", among(rule.set_in, (product) => product.setCode)],
    ["commune", among(rule.commune_in, (product) => product.communeCode)],
    ["producer", among(rule.producer_in, (product) => product.producerId)],
    ["tag", tags_any?.length ? ({ tags }) => tags_any.some((tag) => tags.includes(tag)) : undefined],
    [
      "season",
      season_any?.length
        ? ({ seasonMonths }) => season_any.some((month) => seasonMonths?.includes(month))
        : undefined,
    ],
    ["stars", stars_min === undefined ? undefined : ({ stars }) => stars !== null && stars >= stars_min],
    [
      "price",
      price_from_dong === undefined && price_to_dong === undefined
        ? undefined
        : ({ priceFromDong }) =>
            priceFromDong >= (price_from_dong ?? 0) &&
            priceFromDong <= (price_to_dong ?? Number.POSITIVE_INFINITY),
    ],
  ]
  return tests.flatMap(([name, test]) => (test ? [[name, test]] : []))
}
