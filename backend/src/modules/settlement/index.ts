import { Module } from "@medusajs/framework/utils"
import { SettlementService } from "./service"

export const SETTLEMENT_MODULE = "settlement"
export type { PayoutAccount } from "./payout-sql"
export type * from "./rows"
export type { SettlementService } from "./service"

export default Module(SETTLEMENT_MODULE, { service: SettlementService })
