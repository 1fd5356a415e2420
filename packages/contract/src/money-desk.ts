import { z } from "zod"
import { Dong, Instant, PageQuery } from "./common.js"

/** GET /admin/refund-tasks — `due`: refunds that a person still has to pay back; oldest first. */
export const RefundTaskQuery = z.object({ list: z.enum(["due", "all"]).default("due"), ...PageQuery.shape })
export type RefundTaskQuery = z.infer<typeof RefundTaskQuery>

export const RefundTask = z.object({
  id: z.string(),
  orderId: z.string(),
  /** The purchase's code. */
  code: z.string(),
  /** How the money had come. */
  method: z.enum(["cod", "vietqr"]),
  amountDong: Dong,
  dueAt: Instant,
  state: z.enum(["due", "done"]),
  recipientName: z.string(),
  phone: z.string(),
  doneAt: Instant.nullable(),
  /** E-mail of the operator who paid it back. */
  doneBy: z.string().nullable(),
  bankReference: z.string().nullable(),
  note: z.string(),
})
export type RefundTask = z.infer<typeof RefundTask>

const pages = { count: z.int(), page: z.int(), pageSize: z.int(), pageCount: z.int() }
export const RefundTaskListResponse = z.object({
  tasks: z.array(RefundTask),
  /** Of all that are due, whole đồng. */
  dueDong: Dong,
  ...pages,
})
export type RefundTaskListResponse = z.infer<typeof RefundTaskListResponse>

/** POST /admin/refund-tasks/:id/done — the money was sent back. 409 REFUND_TASK_NOT_DUE. */
export const PayBackBody = z.object({
  bankReference: z.string().trim().min(3, "required").max(60, "too-long"),
  note: z.string().trim().max(500, "too-long").default(""),
})
export type PayBackBody = z.infer<typeof PayBackBody>
export const RefundTaskResponse = z.object({ task: RefundTask })
export type RefundTaskResponse = z.infer<typeof RefundTaskResponse>

/** What the reconciliation can find; the words stand in the admin. */
export const DISCREPANCY_KINDS = [
  "card_word_lost",
  "settling_cut_short",
  "cancelled_unrefunded",
  "refund_cut_short",
  "card_refund_unsent",
  "booking_missing",
  "card_went_back",
  "card_dispute",
  "card_refund_unknown",
  "order_without_money",
  "money_without_order",
  "paid_unequal",
  "shares_disagree",
  "message_stuck",
] as const
export type DiscrepancyKind = (typeof DISCREPANCY_KINDS)[number]

export const Discrepancy = z.object({
  id: z.string(),
  kind: z.enum(DISCREPANCY_KINDS),
  subject: z.string(),
  code: z.string().nullable(),
  amountDong: Dong,
  detail: z.string(),
  state: z.enum(["open", "mended", "gone", "closed"]),
  firstSeenAt: Instant,
  lastSeenAt: Instant,
  note: z.string(),
})
export type Discrepancy = z.infer<typeof Discrepancy>

/** What one day's rounds saw and did. */
export const ReconciliationDay = z.object({
  day: z.string(),
  runs: z.int(),
  lastRunAt: Instant,
  found: z.int(),
  mended: z.int(),
  open: z.int(),
  takenDong: Dong,
  refundedDong: Dong,
})
export type ReconciliationDay = z.infer<typeof ReconciliationDay>

/** GET /admin/reconciliation — what is open or happened lately, newest first, and the last fortnight's reports. */
export const ReconciliationQuery = z.object({
  list: z.enum(["open", "all"]).default("open"),
  ...PageQuery.shape,
})
export type ReconciliationQuery = z.infer<typeof ReconciliationQuery>
export const ReconciliationResponse = z.object({
  discrepancies: z.array(Discrepancy),
  days: z.array(ReconciliationDay),
  ...pages,
})
export type ReconciliationResponse = z.infer<typeof ReconciliationResponse>

/** POST /admin/reconciliation/:id/close — a person has dealt with it. 409 DISCREPANCY_NOT_OPEN. */
export const CloseDiscrepancyBody = z.object({
  note: z.string().trim().min(5, "required").max(500, "too-long"),
})
export type CloseDiscrepancyBody = z.infer<typeof CloseDiscrepancyBody>
export const DiscrepancyResponse = z.object({ discrepancy: Discrepancy })
export type DiscrepancyResponse = z.infer<typeof DiscrepancyResponse>
