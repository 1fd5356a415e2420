import type { SqlManager } from "./sql"

/** Something that disagrees, and by how much. */
export interface Finding {
  kind: string
  subject: string
  amountDong: number
}

const QUESTIONS = {
  posting_not_zero: `select p.ref as subject, sum(e.amount_dong) as amount from ledger_posting p
    join ledger_entry e on e.posting_id = p.id group by p.id having sum(e.amount_dong) <> 0 limit 100`,
  balance_not_entries: `select a.id as subject, a.balance_dong - coalesce(sum(e.amount_dong), 0) as amount
    from ledger_account a left join ledger_entry e on e.account_id = a.id
    group by a.id having a.balance_dong <> coalesce(sum(e.amount_dong), 0) limit 100`,
  ledger_not_zero: `select 'ledger' as subject, sum(balance_dong) as amount from ledger_account
    having sum(balance_dong) <> 0`,
  payout_below_zero: `select i.id as subject, i.amount_dong as amount from payout_item i where i.amount_dong <= 0`,
} as const

/** Postgres refuses all of these when they are written; asked again, nobody has to believe it. */
export async function contradictionsIn(db: SqlManager): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const [kind, question] of Object.entries(QUESTIONS)) {
    const rows = await db.execute<{ subject: string; amount: string }>(question, [])
    findings.push(...rows.map((row) => ({ kind, subject: row.subject, amountDong: Number(row.amount) })))
  }
  return findings
}
