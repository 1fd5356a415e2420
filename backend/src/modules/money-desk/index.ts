import { Module } from "@medusajs/framework/utils"
import { MoneyDeskService } from "./service"

export const MONEY_DESK_MODULE = "moneyDesk"
export type { DiscrepancyRow, ReconciliationDayRow, RefundTaskRow } from "./rows"
export type { MoneyDeskService, NewRefundTask, SeenDiscrepancy } from "./service"

export default Module(MONEY_DESK_MODULE, { service: MoneyDeskService })
