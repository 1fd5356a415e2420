import type { MedusaContainer } from "@medusajs/framework/types"
import { finishSettlingWorkflow } from "../finish-settling"
import { type Finding, rowsOf } from "./finding"

interface Row {
  id: string
  code: string
  amount: string
  lacks_master: boolean
}

/**
 * Purchases whose money is here and whose settling was cut short: still waiting though all has come, or a parcel that
 * is not told. Orders that were cancelled since are left alone.
 */
const CUT_SHORT = (quiet: number) => `
  with received as (
    select awaited_payment_id, sum(amount_dong) as dong from bank_transfer
     where state = 'matched' and deleted_at is null group by 1)
  select awaited.id, awaited.code, awaited.amount_dong as amount, awaited.state = 'waiting' as lacks_master
    from awaited_payment awaited
    left join received on received.awaited_payment_id = awaited.id
   where awaited.deleted_at is null and awaited.updated_at < now() - make_interval(mins => ${quiet})
     and ((awaited.state = 'waiting'
           and (received.dong >= awaited.amount_dong
                or exists (select from card_checkout c where c.awaited_payment_id = awaited.id
                             and c.state = 'paid' and c.deleted_at is null)))
       or (awaited.state = 'paid' and exists (
            select from "order" o
              join order_payment_collection own on own.order_id = o.id and own.deleted_at is null
              join payment_collection pc on pc.id = own.payment_collection_id
             where o.metadata->>'order_group_id' = awaited.order_group_id
               and (awaited.order_id is null or awaited.order_id = o.id)
               and o.status <> 'canceled' and o.deleted_at is null
               and coalesce(pc.captured_amount, 0) < pc.amount)))
   order by awaited.started_at limit 50`

/** Settles what was cut short; answers what was mended. */
export async function mendSettling(container: MedusaContainer, quiet: number): Promise<Finding[]> {
  const mended: Finding[] = []
  for (const row of await rowsOf<Row>(container, CUT_SHORT(quiet))) {
    await finishSettlingWorkflow(container).run({ input: { awaitedId: row.id } })
    mended.push({
      kind: "settling_cut_short",
      subject: row.id,
      code: row.code,
      amountDong: Number(row.amount),
      detail: row.lacks_master ? "waiting" : "paid",
    })
  }
  return mended
}
