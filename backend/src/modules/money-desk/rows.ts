import type { InferTypeOf } from "@medusajs/framework/types"
import type { Discrepancy } from "./models/discrepancy"
import type { ReconciliationDay } from "./models/reconciliation-day"
import type { RefundTask } from "./models/refund-task"

export type RefundTaskRow = InferTypeOf<typeof RefundTask>
export type DiscrepancyRow = InferTypeOf<typeof Discrepancy>
export type ReconciliationDayRow = InferTypeOf<typeof ReconciliationDay>
