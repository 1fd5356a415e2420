import type { BookedEntry, Posting } from "@cho-phien/trade"
import { generateEntityId } from "@medusajs/framework/utils"
import { marks, rawOf, type SqlManager } from "./sql"

/** Whose and when a posting is. */
export interface PostingHead {
  orderId?: string
  producerId?: string
  payoutItemId?: string
  reason?: string
  /** Admin user who did it; left out: booked from facts. */
  actor?: string
  at: Date
  /** Vietnamese day of `at`. */
  on: string
}

/**
 * Books postings inside the caller's transaction and says which of them are new. A `ref` that is there already, also
 * one that another transaction is just booking, is left as it is. Accounts are locked in one order, so that two
 * bookings never wait for each other.
 */
export async function book(
  db: SqlManager,
  postings: readonly Posting[],
  head: PostingHead,
): Promise<string[]> {
  await lockAccounts(
    db,
    postings.flatMap((posting) => posting.entries.map((entry) => entry.account)),
  )
  const booked: string[] = []
  for (const posting of postings) if (await insert(db, posting, head)) booked.push(posting.ref)
  return booked
}

/** Makes sure that the accounts exist and holds them until the transaction ends. */
export async function lockAccounts(db: SqlManager, accounts: readonly string[]): Promise<void> {
  const ids = [...new Set(accounts)].sort()
  if (ids.length === 0) return
  for (const id of ids) {
    const producerId = id.startsWith("producer:") ? id.slice("producer:".length) : null
    await db.execute(
      `insert into ledger_account (id, producer_id, balance_dong, raw_balance_dong) values (?, ?, 0, ?::jsonb)
       on conflict (id) do nothing`,
      [id, producerId, rawOf(0)],
    )
  }
  await db.execute(`select id from ledger_account where id in (${marks(ids)}) order by id for update`, ids)
}

async function insert(db: SqlManager, posting: Posting, head: PostingHead): Promise<boolean> {
  const [row] = await db.execute<{ id: string }>(
    `insert into ledger_posting
       (id, ref, kind, order_id, producer_id, payout_item_id, reason, actor, booked_at, booked_on)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (ref) where deleted_at is null do nothing returning id`,
    [
      generateEntityId(undefined, "lpos"),
      posting.ref,
      posting.kind,
      head.orderId ?? null,
      head.producerId ?? null,
      head.payoutItemId ?? null,
      head.reason ?? null,
      head.actor ?? null,
      head.at,
      head.on,
    ],
  )
  if (!row) return false
  for (const entry of posting.entries)
    await db.execute(
      `insert into ledger_entry (id, posting_id, account_id, component, amount_dong, raw_amount_dong, line_id)
       values (?, ?, ?, ?, ?, ?::jsonb, ?)`,
      [
        generateEntityId(undefined, "lent"),
        row.id,
        entry.account,
        entry.component,
        entry.amountDong,
        rawOf(entry.amountDong),
        entry.lineId,
      ],
    )
  return true
}

/** Every entry that these orders have in the ledger, by order, in the order of booking. */
export async function entriesOfOrders(
  db: SqlManager,
  orderIds: readonly string[],
): Promise<Map<string, BookedEntry[]>> {
  const byOrder = new Map(orderIds.map((id): [string, BookedEntry[]] => [id, []]))
  if (orderIds.length === 0) return byOrder
  const rows = await db.execute<EntryRow>(
    `select p.order_id, p.ref, e.account_id, e.component, e.amount_dong, e.line_id from ledger_entry e
     join ledger_posting p on p.id = e.posting_id where p.order_id in (${marks(orderIds)})
     order by p.booked_at, p.id, e.id`,
    [...orderIds],
  )
  for (const row of rows)
    byOrder.get(row.order_id)?.push({
      ref: row.ref,
      account: row.account_id,
      component: row.component,
      amountDong: Number(row.amount_dong),
      lineId: row.line_id,
    })
  return byOrder
}

interface EntryRow {
  order_id: string
  ref: string
  account_id: BookedEntry["account"]
  component: BookedEntry["component"]
  amount_dong: string
  line_id: string | null
}
