import { marks, type SqlManager } from "./sql"

/** What was withheld of one seller in a span of days: sales, and what cancelled and returned ones took back. */
export interface Withheld {
  producerId: string
  legalForm: string
  /** `sale`, or `reversal` with amounts below 0. */
  kind: "sale" | "reversal"
  revenueDong: number
  vatDong: number
  pitDong: number
}

/** Sums by seller of these legal forms over days of the ledger, both included. */
export async function withheldIn(
  db: SqlManager,
  { fromOn, toOn }: { fromOn: string; toOn: string },
  legalForms: readonly string[],
): Promise<Withheld[]> {
  if (legalForms.length === 0) return []
  const rows = await db.execute<{
    producer_id: string
    legal_form: string
    kind: Withheld["kind"]
    revenue: string | null
    vat: string | null
    pit: string | null
  }>(
    `select p.producer_id, s.legal_form, p.kind,
       sum(e.amount_dong) filter (
         where e.account_id = 'producer:' || p.producer_id and e.component in ('goods', 'shipping')) as revenue,
       sum(e.amount_dong) filter (where e.account_id = 'tax_vat') as vat,
       sum(e.amount_dong) filter (where e.account_id = 'tax_pit') as pit
     from ledger_posting p
       join sale s on s.order_id = p.order_id and s.deleted_at is null
       join ledger_entry e on e.posting_id = p.id
     where p.kind in ('sale', 'reversal') and p.booked_on between ? and ? and s.legal_form in (${marks(legalForms)})
     group by p.producer_id, s.legal_form, p.kind order by p.producer_id, p.kind desc`,
    [fromOn, toOn, ...legalForms],
  )
  return rows.map((row) => ({
    producerId: row.producer_id,
    legalForm: row.legal_form,
    kind: row.kind,
    revenueDong: Number(row.revenue ?? 0),
    vatDong: Number(row.vat ?? 0),
    pitDong: Number(row.pit ?? 0),
  }))
}
