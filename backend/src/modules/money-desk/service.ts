import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { Discrepancy } from "./models/discrepancy"
import { ReconciliationDay } from "./models/reconciliation-day"
import { RefundTask } from "./models/refund-task"

interface SqlManager {
  execute<Row>(sql: string, parameters: unknown[]): Promise<Row[]>
}

/** A refund in the books that no machine pays out. */
export interface NewRefundTask {
  refundId: string
  orderId: string
  groupId: string
  code: string
  method: "cod" | "vietqr"
  amountDong: number
  at: Date
}

export interface SeenDiscrepancy {
  kind: string
  subject: string
  code: string | null
  amountDong: number
  detail: string
}

/** Who paid a refund back, when, and under which number of the bank. */
export interface PaidBack {
  actor: string
  bankReference: string
  note: string
  at: Date
}

/** One round of the reconciliation, with what its day comes to so far. */
export interface Round {
  /** `2026-11-25`, in Vietnam. */
  day: string
  at: Date
  mended: number
  found: number
  open: number
  takenDong: number
  refundedDong: number
}

/** What a person must do or know about money. */
export class MoneyDeskService extends MedusaService({ RefundTask, Discrepancy, ReconciliationDay }) {
  /** Writes a task once, however often its refund is seen; says whether it is new. */
  @InjectTransactionManager()
  async addRefundTask(task: NewRefundTask, @MedusaContext() context: Context = {}): Promise<boolean> {
    const rows = await sql(context).execute<{ id: string }>(
      `insert into refund_task (id, refund_id, order_id, order_group_id, code, method, amount_dong, raw_amount_dong, due_at)
       values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?) on conflict (refund_id) where deleted_at is null do nothing returning id`,
      [
        generateEntityId(undefined, "rtask"),
        task.refundId,
        task.orderId,
        task.groupId,
        task.code,
        task.method,
        task.amountDong,
        rawOf(task.amountDong),
        task.at,
      ],
    )
    return rows.length === 1
  }

  /** The money has gone back; once: false when somebody has noted it before. */
  @InjectTransactionManager()
  async finishRefundTask(
    id: string,
    { actor, bankReference, note, at }: PaidBack,
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    const rows = await sql(context).execute<{ id: string }>(
      `update refund_task set state = 'done', done_at = ?, done_by = ?, bank_reference = ?, note = ?, updated_at = now()
       where id = ? and state = 'due' and deleted_at is null returning id`,
      [at, actor, bankReference, note, id],
    )
    return rows.length === 1
  }

  /** Notes what disagrees; one row a thing, opened again when it comes back, unless a person has closed it. */
  @InjectTransactionManager()
  async noteDiscrepancy(
    { kind, subject, code, amountDong, detail }: SeenDiscrepancy,
    { at, state }: { at: Date; state: "open" | "mended" },
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    const ended = state === "mended" ? at : null
    const rows = await sql(context).execute<{ is_new: boolean }>(
      `insert into discrepancy (id, kind, subject, code, amount_dong, raw_amount_dong, detail, state, first_seen_at, last_seen_at, ended_at)
       values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
       on conflict (kind, subject) where deleted_at is null do update set
         amount_dong = excluded.amount_dong, raw_amount_dong = excluded.raw_amount_dong, detail = excluded.detail,
         last_seen_at = excluded.last_seen_at, ended_at = excluded.ended_at, state = excluded.state, updated_at = now()
       where discrepancy.state <> 'closed'
       returning (xmax = 0) as is_new`,
      [
        generateEntityId(undefined, "discr"),
        kind,
        subject,
        code,
        amountDong,
        rawOf(amountDong),
        detail,
        state,
        at,
        at,
        ended,
      ],
    )
    return rows[0]?.is_new ?? false
  }

  /** What of these kinds was open and was not seen at this look agrees again. */
  @InjectTransactionManager()
  async settleUnseen(
    kinds: readonly string[],
    at: Date,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await sql(context).execute(
      `update discrepancy set state = 'gone', ended_at = ?, updated_at = now()
       where state = 'open' and last_seen_at < ? and kind in (${kinds.map(() => "?").join(", ")})`,
      [at, at, ...kinds],
    )
  }

  /** Adds a round to the report of its day. */
  @InjectTransactionManager()
  async addRound(round: Round, @MedusaContext() context: Context = {}): Promise<void> {
    const { day, at, mended, found, open, takenDong, refundedDong } = round
    await sql(context).execute(
      `insert into reconciliation_day (id, day, runs, last_run_at, mended, found, open, taken_dong, raw_taken_dong,
         refunded_dong, raw_refunded_dong)
       values (?, ?, 1, ?, ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb)
       on conflict (day) where deleted_at is null do update set
         runs = reconciliation_day.runs + 1, last_run_at = excluded.last_run_at, open = excluded.open,
         mended = reconciliation_day.mended + excluded.mended, found = reconciliation_day.found + excluded.found,
         taken_dong = excluded.taken_dong, raw_taken_dong = excluded.raw_taken_dong,
         refunded_dong = excluded.refunded_dong, raw_refunded_dong = excluded.raw_refunded_dong, updated_at = now()`,
      [
        generateEntityId(undefined, "recday"),
        day,
        at,
        mended,
        found,
        open,
        takenDong,
        rawOf(takenDong),
        refundedDong,
        rawOf(refundedDong),
      ],
    )
  }

  /** A person has dealt with it; false when it was not open any more. */
  @InjectTransactionManager()
  async closeDiscrepancy(
    id: string,
    { actor, note, at }: { actor: string; note: string; at: Date },
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    const rows = await sql(context).execute<{ id: string }>(
      `update discrepancy set state = 'closed', ended_at = ?, ended_by = ?, note = ?, updated_at = now()
       where id = ? and state = 'open' and deleted_at is null returning id`,
      [at, actor, note, id],
    )
    return rows.length === 1
  }
}

/** The exact value that Medusa keeps beside the number of a big one. */
const rawOf = (dong: number): string => JSON.stringify({ value: String(dong), precision: 20 })
const sql = (context: Context) => context.transactionManager as SqlManager
