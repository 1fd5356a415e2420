export { policyDays, termsOn, versionOn } from "./policies.server"
export { policyPageView } from "./policy-view.server"
