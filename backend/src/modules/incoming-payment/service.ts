import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { AwaitedPayment } from "./models/awaited-payment"
import { BankEvent } from "./models/bank-event"
import { BankTransfer } from "./models/bank-transfer"
import { BankTransferDeed } from "./models/bank-transfer-deed"
import { CardCheckout } from "./models/card-checkout"

interface SqlManager {
  execute<Row>(sql: string, parameters: unknown[]): Promise<Row[]>
}

/** A message as it arrived. */
export interface ArrivedEvent {
  provider: string
  transactionId: string
  body: string
  at: Date
}

/** Which operator, when, and why. */
export interface DeedBy {
  actor: string
  note: string
  at: Date
}

/** Payments that are waited for, and what banks and Stripe tell of money that came. */
export class IncomingPaymentService extends MedusaService({
  AwaitedPayment,
  BankEvent,
  BankTransfer,
  BankTransferDeed,
  CardCheckout,
}) {
  /** Keeps a message once, however often and however parallel it comes; says whether it has been worked through. */
  @InjectTransactionManager()
  async storeEvent(
    { provider, transactionId, body, at }: ArrivedEvent,
    @MedusaContext() context: Context = {},
  ): Promise<{ id: string; isDone: boolean }> {
    await sql(context).execute(
      `insert into bank_event (id, provider, transaction_id, body, received_at) values (?, ?, ?, ?, ?)
       on conflict (provider, transaction_id) where deleted_at is null do nothing`,
      [generateEntityId(undefined, "bevt"), provider, transactionId, body, at],
    )
    const [row] = await sql(context).execute<{ id: string; done_at: unknown }>(
      "select id, done_at from bank_event where provider = ? and transaction_id = ? and deleted_at is null",
      [provider, transactionId],
    )
    return { id: row?.id ?? "", isDone: Boolean(row?.done_at) }
  }

  /** Notes that working on a message failed, so that it is tried again and the reason can be read. */
  @InjectTransactionManager()
  async noteFailure(eventId: string, reason: string, @MedusaContext() context: Context = {}): Promise<void> {
    await sql(context).execute(
      "update bank_event set tries = tries + 1, last_error = ?, updated_at = now() where id = ?",
      [reason.slice(0, 500), eventId],
    )
  }

  /** Ends the waiting, once: false when it had ended before. */
  @InjectTransactionManager()
  async endWaiting(
    awaitedId: string,
    state: "paid" | "expired",
    at: Date,
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    const rows = await sql(context).execute<{ id: string }>(
      `update awaited_payment set state = ?, ended_at = ?, updated_at = now()
       where id = ? and state = 'waiting' and deleted_at is null returning id`,
      [state, at, awaitedId],
    )
    return rows.length === 1
  }

  /** Holds the goods longer; never shorter, never after the waiting has ended. */
  @InjectTransactionManager()
  async holdUntil(awaitedId: string, until: Date, @MedusaContext() context: Context = {}): Promise<void> {
    await sql(context).execute(
      `update awaited_payment set holds_until = greatest(holds_until, ?), updated_at = now()
       where id = ? and state = 'waiting'`,
      [until, awaitedId],
    )
  }

  /** Counts a transfer towards a purchase, once: false when it has been matched or sent back meanwhile. */
  @InjectTransactionManager()
  async claimTransfer(
    transferId: string,
    { awaitedId, surplusDong }: { awaitedId: string; surplusDong: number },
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    const rows = await sql(context).execute<{ id: string }>(
      `update bank_transfer set state = 'matched', reason = null, awaited_payment_id = ?, refund_due_dong = ?,
         raw_refund_due_dong = ?::jsonb, updated_at = now()
       where id = ? and state = 'unmatched' and deleted_at is null returning id`,
      [awaitedId, surplusDong, rawOf(surplusDong), transferId],
    )
    return rows.length === 1
  }

  /**
   * Notes that what was to go back of a transfer went back: the surplus of a matched one, all of an unmatched one.
   * Row and deed in one transaction; null when there is nothing to go back, or another operator was first.
   */
  @InjectTransactionManager()
  async noteReturn(
    transferId: string,
    { actor, note, at }: DeedBy,
    @MedusaContext() context: Context = {},
  ): Promise<number | null> {
    const [row] = await sql(context).execute<{ amount: string }>(
      `select case when state = 'matched' then refund_due_dong else amount_dong end as amount from bank_transfer
       where id = ? and deleted_at is null and (state = 'unmatched' or (state = 'matched' and refund_due_dong > 0))
       for update`,
      [transferId],
    )
    if (!row) return null
    const amountDong = Number(row.amount)
    await sql(context).execute(
      `update bank_transfer set refund_due_dong = 0, raw_refund_due_dong = ?::jsonb, updated_at = now(),
         state = case when state = 'unmatched' then 'returned' else state end where id = ?`,
      [rawOf(0), transferId],
    )
    const deed = {
      bank_transfer_id: transferId,
      deed: "returned" as const,
      actor,
      at,
      note,
      amount_dong: amountDong,
    }
    await this.createBankTransferDeeds(deed, context)
    return amountDong
  }

  /** Waits again for a purchase whose hold had ended, because its money came late and its goods are still there. */
  @InjectTransactionManager()
  async waitAgain(awaitedId: string, until: Date, @MedusaContext() context: Context = {}): Promise<boolean> {
    const rows = await sql(context).execute<{ id: string }>(
      `update awaited_payment set state = 'waiting', ended_at = null, holds_until = ?, updated_at = now()
       where id = ? and state = 'expired' and deleted_at is null returning id`,
      [until, awaitedId],
    )
    return rows.length === 1
  }

  /** Whole đồng that have come for a purchase. */
  @InjectTransactionManager()
  async receivedDong(awaitedId: string, @MedusaContext() context: Context = {}): Promise<number> {
    const [row] = await sql(context).execute<{ sum: string | null }>(
      `select sum(amount_dong) as sum from bank_transfer
       where awaited_payment_id = ? and state = 'matched' and deleted_at is null`,
      [awaitedId],
    )
    return Number(row?.sum ?? 0)
  }
}

/** The exact value that Medusa keeps beside the number of a big one. */
const rawOf = (dong: number): string => JSON.stringify({ value: String(dong), precision: 20 })
const sql = (context: Context) => context.transactionManager as SqlManager
