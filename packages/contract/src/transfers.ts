import { z } from "zod"
import { Dong, Instant, PageQuery } from "./common.js"

export const TransferReason = z.enum([
  "no_code",
  "several_codes",
  "unknown_code",
  "other_account",
  "already_paid",
  "expired",
  "given_back",
])
export type TransferReason = z.infer<typeof TransferReason>

/** GET /admin/transfers — `open`: unmatched ones and those of which something is to go back; newest first. */
export const OfficeTransferQuery = z.object({
  list: z.enum(["open", "all"]).default("open"),
  ...PageQuery.shape,
})
export type OfficeTransferQuery = z.infer<typeof OfficeTransferQuery>

export const OfficeTransfer = z.object({
  id: z.string(),
  provider: z.string(),
  sentAt: Instant,
  amountDong: Dong,
  content: z.string(),
  reference: z.string(),
  account: z.string(),
  state: z.enum(["matched", "unmatched", "returned"]),
  reason: TransferReason.nullable(),
  refundDueDong: Dong,
  /** The purchase it names or was matched with. */
  code: z.string().nullable(),
})
export type OfficeTransfer = z.infer<typeof OfficeTransfer>

export const OfficeTransferListResponse = z.object({
  transfers: z.array(OfficeTransfer),
  count: z.int(),
  page: z.int(),
  pageSize: z.int(),
  pageCount: z.int(),
})
export type OfficeTransferListResponse = z.infer<typeof OfficeTransferListResponse>

const note = z.string().trim().min(5, "required").max(500, "too-long")

/** POST /admin/transfers/:id/match — counts it towards the purchase that waits under this code. */
export const MatchTransferBody = z.object({
  code: z.string().trim().min(8, "required").max(40, "too-long"),
  note,
})
export type MatchTransferBody = z.infer<typeof MatchTransferBody>

/** POST /admin/transfers/:id/return — the money was sent back at the bank. */
export const ReturnTransferBody = z.object({ note })
export type ReturnTransferBody = z.infer<typeof ReturnTransferBody>

export const TransferDeedResponse = z.object({ transfer: OfficeTransfer })
export type TransferDeedResponse = z.infer<typeof TransferDeedResponse>
