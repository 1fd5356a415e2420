import { z } from "zod"
import { Dong, Instant, PageQuery } from "./common.js"

/** POST /admin/producers/:id/bank-account — where the producer's money goes; null when nothing is told. */
export const BankAccountBody = z.object({
  bankBin: z.string().regex(/^\d{6}$/, "required"),
  account: z
    .string()
    .trim()
    .regex(/^[0-9A-Z]{4,19}$/, "invalid-format"),
  accountName: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z][A-Z0-9 .&-]{1,69}$/, "invalid-format"),
})
export type BankAccountBody = z.infer<typeof BankAccountBody>
export const BankAccountResponse = z.object({
  bankAccount: BankAccountBody.extend({ bankName: z.string(), changedAt: Instant }).nullable(),
})
export type BankAccountResponse = z.infer<typeof BankAccountResponse>

/** GET /admin/awaited-payments — transfers that are waited for, the next to lapse first. */
export const AwaitedPaymentQuery = z.object({ ...PageQuery.shape })
export type AwaitedPaymentQuery = z.infer<typeof AwaitedPaymentQuery>
export const AwaitedPayment = z.object({
  id: z.string(),
  /** What the transfer says. */
  code: z.string(),
  /** The purchase's own code. */
  purchaseCode: z.string(),
  /** Holder of the account it goes to; null for the platform's. */
  payee: z.string().nullable(),
  dueDong: Dong,
  holdsUntil: Instant,
})
export type AwaitedPayment = z.infer<typeof AwaitedPayment>
export const AwaitedPaymentListResponse = z.object({
  awaited: z.array(AwaitedPayment),
  count: z.int(),
  page: z.int(),
  pageSize: z.int(),
  pageCount: z.int(),
})
export type AwaitedPaymentListResponse = z.infer<typeof AwaitedPaymentListResponse>

/** POST /admin/awaited-payments/:id/confirm — seen in the account by a person: all that was due has come. */
export const ConfirmReceivedBody = z.object({
  note: z.string().trim().min(5, "required").max(500, "too-long"),
})
export type ConfirmReceivedBody = z.infer<typeof ConfirmReceivedBody>
