export { checkQuery } from "./check-query.js"
export { highlights } from "./highlights.js"
export type * as SearchTypes from "./medusa-search.js"
export {
  type Column,
  type IndexPlan,
  planHash,
  planOf,
  type RankStep,
  type SearchableField,
  SHARED_OPTIONS,
} from "./plan.js"
export { invalid, notSupported, unknownIndex } from "./refuse.js"
export { toValue, type ValueKind, withoutNul } from "./value-kind.js"
