import { barsTo, type Choice, conditionsOf, isNamed, type MemberFacts, type OutReason } from "./judge"

/** A product that is not in, though somebody might look for it. */
export interface NearMiss<T> {
  product: T
  pinned: boolean
  because: OutReason[]
}

/**
 * Hand-picked goods that cannot come in, goods the hand took out, and those that fail a single condition of at
 * least two: with one condition the rest of the catalogue would be "near". In the order of the catalogue.
 */
export function nearMisses<T extends MemberFacts>(choice: Choice, products: readonly T[]): NearMiss<T>[] {
  const conditions = conditionsOf(choice.rule)
  return products.flatMap((product): NearMiss<T>[] => {
    const pinned = isNamed(choice.pinned, product)
    const bars = barsTo(choice, product)
    if (pinned && bars.length > 0) return [{ product, pinned, because: bars }]
    const failed = conditions.filter(([, test]) => !test(product)).map(([name]) => name)
    if (bars.includes("excluded")) return [{ product, pinned, because: bars }]
    if (pinned || conditions.length === 0) return []
    const because = [...bars, ...failed]
    const isNear = because.length === 1 && (failed.length === 0 || conditions.length > 1)
    return isNear ? [{ product, pinned, because }] : []
  })
}
