import { barsTo, type Choice, conditionsOf, isNamed, type MemberFacts } from "./judge"

/** The members of a collection: hand-picked ones first in their order, then what the rule takes as it comes. */
export function selectMembers<T extends MemberFacts>(choice: Choice, products: readonly T[]): T[] {
  const open = products.filter((product) => barsTo(choice, product).length === 0)
  const conditions = conditionsOf(choice.rule)
  const takes = (product: T) => conditions.length > 0 && conditions.every(([, test]) => test(product))
  const picked = new Set(
    choice.pinned.flatMap((entry) => open.find((product) => isNamed([entry], product)) ?? []),
  )
  return [...picked, ...open.filter((product) => !picked.has(product) && takes(product))]
}
