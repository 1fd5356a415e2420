export { type StandInOptions, type StripeStandIn, startStripeStandIn } from "./start.js"
export type { StoredSession } from "./state.js"
