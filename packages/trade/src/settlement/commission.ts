import { rateOf } from "./share-of.js"

/** What the platform keeps of a sale, from a day to a day (both included; null: until further notice). */
export interface CommissionRule {
  id: string
  /** Null: for every producer. */
  producerId: string | null
  /** One of the six OCOP product groups; null: for every group. */
  groupCode: string | null
  /** Basis points of what the goods sold for. */
  rateBp: number
  startsOn: string
  endsOn: string | null
}

/** Days `YYYY-MM-DD` compare as text. */
export const isWithin = (day: string, from: string, to: string | null): boolean =>
  from <= day && (to === null || day <= to)

/**
 * The rule for goods of this producer and group on that day, the nearest first: producer and group, producer, group,
 * default. Of two equally near the one that began later holds. Null when none is in force: no commission is taken.
 */
export function commissionRuleOn(
  day: string,
  goods: { producerId: string; groupCode: string | null },
  rules: readonly CommissionRule[],
): CommissionRule | null {
  const fitting = rules.filter(
    (rule) =>
      isWithin(day, rule.startsOn, rule.endsOn) &&
      (rule.producerId === null || rule.producerId === goods.producerId) &&
      (rule.groupCode === null || rule.groupCode === goods.groupCode),
  )
  const [nearest] = fitting.sort(
    (a, b) => nearness(b) - nearness(a) || b.startsOn.localeCompare(a.startsOn) || a.id.localeCompare(b.id),
  )
  return nearest ?? null
}

const nearness = (rule: CommissionRule): number =>
  (rule.producerId === null ? 0 : 2) + (rule.groupCode === null ? 0 : 1)

/**
 * Commission on one line: on what the seller is entitled to for the goods (after its own discount, VAT included, a
 * voucher of the platform added back), never on shipping; half up.
 */
export const commissionOn = (baseDong: number, rateBp: number): number => rateOf(baseDong, rateBp)
