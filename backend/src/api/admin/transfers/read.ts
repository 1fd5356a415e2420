import type {
  OfficeTransfer,
  OfficeTransferListResponse,
  OfficeTransferQuery,
  TransferDeedResponse,
} from "@cho-phien/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  type BankTransferRow,
  INCOMING_PAYMENT_MODULE,
  type IncomingPaymentService,
} from "../../../modules/incoming-payment"
import { pageOf, paginationOf } from "../../http/page"

const OPEN = { $or: [{ state: "unmatched" as const }, { refund_due_dong: { $gt: 0 } }] }

/** One page of transfers, the newest first. */
export async function listTransfers(
  container: MedusaContainer,
  asked: OfficeTransferQuery,
): Promise<OfficeTransferListResponse> {
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const [rows, count] = await incoming.listAndCountBankTransfers(
    asked.list === "open" ? OPEN : {},
    paginationOf(asked, { sent_at: "DESC" }),
  )
  return { transfers: await withCodes(incoming, rows), ...pageOf(asked, count) }
}

/** One transfer as it stands after a deed. */
export async function readTransfer(container: MedusaContainer, id: string): Promise<TransferDeedResponse> {
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const row = await incoming.retrieveBankTransfer(id)
  const [transfer] = await withCodes(incoming, [row])
  if (!transfer) throw new RangeError(`The transfer ${id} has no view`)
  return { transfer }
}

async function withCodes(
  incoming: IncomingPaymentService,
  rows: readonly BankTransferRow[],
): Promise<OfficeTransfer[]> {
  const ids = [...new Set(rows.flatMap((row) => row.awaited_payment_id ?? []))]
  const awaited = ids.length > 0 ? await incoming.listAwaitedPayments({ id: ids }, { take: ids.length }) : []
  const codes = new Map(awaited.map(({ id, code }) => [id, code]))
  return rows.map((row) => ({
    id: row.id,
    provider: row.provider,
    sentAt: row.sent_at.toISOString(),
    amountDong: Number(row.amount_dong),
    content: row.content,
    reference: row.reference,
    account: row.account,
    state: row.state,
    reason: row.reason,
    refundDueDong: Number(row.refund_due_dong),
    code: codes.get(row.awaited_payment_id ?? "") ?? null,
  }))
}
