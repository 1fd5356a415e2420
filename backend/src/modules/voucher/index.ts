import { Module } from "@medusajs/framework/utils"
import { VoucherService } from "./service"

export const VOUCHER_MODULE = "voucher"
export type { VoucherRow } from "./rows"
export type { TakenUse, UsesRefusal, VoucherService } from "./service"

export default Module(VOUCHER_MODULE, { service: VoucherService })
