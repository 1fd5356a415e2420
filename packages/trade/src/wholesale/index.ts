export { AGEING_BUCKETS, type Ageing, type AgeingBucket, ageingOf, bucketOf } from "./ageing.js"
export {
  balanceAfter,
  CREDIT_DEEDS,
  type CreditAccount,
  type CreditBalance,
  type CreditDeed,
  creditRoom,
  type Posting,
  postingsOf,
} from "./credit.js"
export { type Leg, type OrderTotals, totalsOf, unitPriceOf, type WholesaleLine } from "./order-totals.js"
export { type CaseCheck, type CaseRule, casesOfUnits, checkCases, leastCases } from "./packing.js"
export { checkSpending, monthOf, type SpendingLimit } from "./spending.js"
export { bestTiers, type CaseTier, priceAt, type TieredPrice, type TierSources } from "./tier-price.js"
