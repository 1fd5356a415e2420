import { Module } from "@medusajs/framework/utils"
import { ShowcaseService } from "./service"

export const SHOWCASE_MODULE = "showcase"
export { CollectionRule } from "./rule"
export { type MemberFacts, selectMembers } from "./select-members"
export type { Collection, ShowcaseService } from "./service"

export default Module(SHOWCASE_MODULE, { service: ShowcaseService })
