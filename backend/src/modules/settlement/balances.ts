import type { SqlManager } from "./sql"

/** What the ledger owes a producer now, owed at the end of a day, and what batches are already about to pay. */
export interface ProducerBalance {
  producerId: string
  balanceDong: number
  balanceThenDong: number
  reservedDong: number
}

/** The balances of producers with entries; of one, when it is named. */
export async function producerBalances(
  db: SqlManager,
  untilOn: string,
  producerId: string | null = null,
): Promise<ProducerBalance[]> {
  const rows = await db.execute<{
    producer_id: string
    balance: string
    balance_then: string | null
    reserved: string | null
  }>(
    `select a.producer_id, a.balance_dong as balance,
       (select sum(e.amount_dong) from ledger_entry e join ledger_posting p on p.id = e.posting_id
         where e.account_id = a.id and p.booked_on <= ?) as balance_then,
       (select sum(i.amount_dong) from payout_item i join payout_batch b on b.id = i.batch_id
         where i.producer_id = a.producer_id and i.state = 'planned' and i.deleted_at is null
           and b.state in ('draft', 'approved')) as reserved
     from ledger_account a
     where a.producer_id is not null and (?::text is null or a.producer_id = ?) order by a.producer_id`,
    [untilOn, producerId, producerId],
  )
  return rows.map((row) => ({
    producerId: row.producer_id,
    balanceDong: Number(row.balance),
    balanceThenDong: Number(row.balance_then ?? 0),
    reservedDong: Number(row.reserved ?? 0),
  }))
}

/** Entries of a producer's account in a span of the ledger's days, summed by posting and component. */
export interface StatementEntry {
  ref: string
  kind: string
  orderId: string | null
  bookedOn: string
  reason: string | null
  component: string
  amountDong: number
}

export async function statementEntries(
  db: SqlManager,
  producerId: string,
  { fromOn, toOn }: { fromOn: string; toOn: string },
): Promise<{ openingDong: number; entries: StatementEntry[] }> {
  const account = `producer:${producerId}`
  const [opening] = await db.execute<{ sum: string | null }>(
    `select sum(e.amount_dong) as sum from ledger_entry e join ledger_posting p on p.id = e.posting_id
     where e.account_id = ? and p.booked_on < ?`,
    [account, fromOn],
  )
  const rows = await db.execute<{
    ref: string
    kind: string
    order_id: string | null
    booked_on: string
    reason: string | null
    component: string
    amount: string
  }>(
    `select p.ref, p.kind, p.order_id, p.booked_on, p.reason, e.component, sum(e.amount_dong) as amount
     from ledger_entry e join ledger_posting p on p.id = e.posting_id
     where e.account_id = ? and p.booked_on between ? and ?
     group by p.id, e.component order by p.booked_at, p.id, e.component`,
    [account, fromOn, toOn],
  )
  return {
    openingDong: Number(opening?.sum ?? 0),
    entries: rows.map((row) => ({
      ref: row.ref,
      kind: row.kind,
      orderId: row.order_id,
      bookedOn: row.booked_on,
      reason: row.reason,
      component: row.component,
      amountDong: Number(row.amount),
    })),
  }
}
