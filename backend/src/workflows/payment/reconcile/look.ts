import type { DiscrepancyKind } from "@cho-phien/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { type Finding, rowsOf } from "./finding"

/** What must not be, one statement a kind; each answers subject, code, amount and detail. */
const MUST_NOT_BE: Readonly<Partial<Record<DiscrepancyKind, string>>> = {
  // A purchase that is to be paid without cash, and nothing waits for its money.
  order_without_money: `
    select g.id as subject, g.code, g.total_dong as amount, g.method as detail from order_group g
     where g.status = 'placed' and g.method in ('vietqr', 'card') and g.deleted_at is null and g.placed_at < now() - make_interval(mins => ?)
       and not exists (select from awaited_payment a where a.order_group_id = g.id and a.deleted_at is null)`,
  // A card was charged, the purchase is over, and the money has not gone back.
  money_without_order: `
    select c.id as subject, a.code, c.amount_dong as amount, a.state as detail
      from card_checkout c join awaited_payment a on a.id = c.awaited_payment_id
     where c.state = 'paid' and a.state = 'expired' and c.deleted_at is null and c.updated_at < now() - make_interval(mins => ?)`,
  // What was captured for all parcels is not what was asked for.
  paid_unequal: `
    select a.id as subject, a.code, abs(a.amount_dong - captured.dong) as amount, captured.dong::text as detail
      from awaited_payment a
      join lateral (select coalesce(sum(c.amount), 0) as dong from payment p join capture c on c.payment_id = p.id
                     where p.payment_session_id = a.master_session_id and c.deleted_at is null) captured on true
     where a.state = 'paid' and a.deleted_at is null and a.updated_at < now() - make_interval(mins => ?) and captured.dong <> a.amount_dong`,
  // The parcels together are not the purchase.
  shares_disagree: `
    select g.id as subject, g.code, abs(g.total_dong - parts.dong) as amount, parts.dong::text as detail
      from order_group g
      join lateral (select coalesce(sum(pc.amount), 0) as dong from "order" o
                      join order_payment_collection own on own.order_id = o.id and own.deleted_at is null
                      join payment_collection pc on pc.id = own.payment_collection_id and pc.deleted_at is null
                     where o.metadata->>'order_group_id' = g.id and o.deleted_at is null) parts on true
     where g.status = 'placed' and g.deleted_at is null and g.placed_at < now() - make_interval(mins => ?)
       and g.placed_at > now() - interval '30 days' and parts.dong <> g.total_dong`,
  // A message that could not be worked through although it was tried again and again.
  message_stuck: `
    select e.id as subject, null as code, 0 as amount, coalesce(e.last_error, '') as detail from bank_event e
     where e.done_at is null and e.tries >= 5 and e.deleted_at is null`,
}

/** The kinds that are looked for at every round: what is not seen any more has ended by itself. */
export const LOOKED_FOR = Object.keys(MUST_NOT_BE) as DiscrepancyKind[]

interface Row {
  subject: string
  code: string | null
  amount: string
  detail: string
}

/** Everything that disagrees now and that no machine can mend. */
export async function lookForDiscrepancies(container: MedusaContainer, quiet: number): Promise<Finding[]> {
  const found = await Promise.all(
    LOOKED_FOR.map(async (kind) => {
      const sql = MUST_NOT_BE[kind] ?? ""
      const rows = await rowsOf<Row>(container, `${sql} limit 200`, sql.includes("?") ? [quiet] : [])
      return rows.map(({ subject, code, amount, detail }) => ({
        kind,
        subject,
        code,
        amountDong: Number(amount),
        detail: detail.slice(0, 500),
      }))
    }),
  )
  return found.flat()
}
