import { Module } from "@medusajs/framework/utils"
import { SearchDeskService } from "./service"

export const SEARCH_DESK_MODULE = "search_desk"
export type { DueChange } from "./change-sql"
export { type Countable, countableText } from "./countable-text"
export { effectiveAliases } from "./effective-aliases"
export { SearchDeskErrors } from "./errors"
export type { Counted, PopularText } from "./log-sql"
export { type ActiveRule, rulesOn } from "./rules-on"
export type { RuleRow, SearchDeskService, SynonymRow } from "./service"

export default Module(SEARCH_DESK_MODULE, { service: SearchDeskService })
