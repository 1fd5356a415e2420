export { LookupPage } from "./LookupPage"
export { PurchasePage } from "./PurchasePage"
export { stageWords } from "./Stages"
