import { Module } from "@medusajs/framework/utils"
import { ShowcaseService } from "./service"

export const SHOWCASE_MODULE = "showcase"
export { ShowcaseErrors } from "./errors"
export type { MemberFacts, OutReason } from "./judge"
export { type NearMiss, nearMisses } from "./near-misses"
export { PREVIEW_HOURS, previews, previewToken } from "./preview-token"
export type { Collection, CollectionAuditRow, CollectionChange, CollectionFields } from "./rows"
export { CollectionRule } from "./rule"
export { selectMembers } from "./select-members"
export { type ShowcaseService, unknownCollection } from "./service"
export { type CollectionState, collectionStateAt } from "./state"

export default Module(SHOWCASE_MODULE, { service: ShowcaseService })
