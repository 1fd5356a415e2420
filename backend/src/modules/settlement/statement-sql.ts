import { generateEntityId } from "@medusajs/framework/utils"
import { rawOf, type SqlManager } from "./sql"

export interface NewStatement {
  producerId: string
  fromOn: string
  toOn: string
  openingDong: number
  closingDong: number
}

/** Writes them once each, with numbers `DS-YYMM-0001` in a row; two that issue at once follow each other. */
export async function writeStatements(
  db: SqlManager,
  statements: readonly NewStatement[],
  { actor, at }: { actor: string | null; at: Date },
): Promise<number> {
  await db.execute("select pg_advisory_xact_lock(hashtext('settlement_statement'))", [])
  let issued = 0
  for (const one of statements) {
    const month = one.fromOn.slice(2, 7).replace("-", "")
    const rows = await db.execute<{ id: string }>(
      `insert into settlement_statement (id, number, producer_id, from_on, to_on, opening_dong, raw_opening_dong,
         closing_dong, raw_closing_dong, issued_at, issued_by)
       select ?, 'DS-' || ? || '-' || lpad((count(*) + 1)::text, 4, '0'), ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb, ?, ?
         from settlement_statement where from_on = ?
       on conflict (producer_id, from_on) where deleted_at is null do nothing returning id`,
      [
        generateEntityId(undefined, "stmt"),
        month,
        one.producerId,
        one.fromOn,
        one.toOn,
        one.openingDong,
        rawOf(one.openingDong),
        one.closingDong,
        rawOf(one.closingDong),
        at,
        actor,
        one.fromOn,
      ],
    )
    issued += rows.length
  }
  return issued
}
