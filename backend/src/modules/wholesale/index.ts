import { Module } from "@medusajs/framework/utils"
import { WholesaleService } from "./service"

export const WHOLESALE_MODULE = "wholesale"
export { WHOLESALE_CODES, type WholesaleCode } from "./errors"
export type {
  CasePackRow,
  CaseTierRow,
  CompanyMemberRow,
  CompanyRow,
  DeliveryPointRow,
  OrderLegRow,
  OrderSheetRow,
  PurchaseOrderRow,
} from "./rows"
export type { WholesaleService } from "./service"

export default Module(WHOLESALE_MODULE, { service: WholesaleService })
