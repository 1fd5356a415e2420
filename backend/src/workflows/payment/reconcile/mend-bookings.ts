import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { type Finding, rowsOf } from "./finding"

interface Row {
  id: string
  kind: "capture" | "refund"
  amount: string
  order_id: string
  code: string | null
}

/** Captures and refunds of orders that the order's own book does not know. */
const UNBOOKED = (quiet: number) =>
  ["capture", "refund"]
    .map(
      (kind) => `
  select fact.id, '${kind}' as kind, fact.amount, own.order_id, "order".metadata->>'order_group_code' as code
    from ${kind} fact
    join payment on payment.id = fact.payment_id
    join order_payment_collection own
      on own.payment_collection_id = payment.payment_collection_id and own.deleted_at is null
    join "order" on "order".id = own.order_id and "order".deleted_at is null
   where fact.deleted_at is null and fact.created_at < now() - make_interval(mins => ${quiet})
     and not exists (select from order_transaction t where t.order_id = own.order_id and t.deleted_at is null
                       and t.reference_id in (fact.id, payment.id) and t.reference = '${kind}')`,
    )
    .join(" union all ")

/** Books what is missing; answers what was booked. */
export async function mendBookings(container: MedusaContainer, quiet: number): Promise<Finding[]> {
  const rows = await rowsOf<Row>(container, `${UNBOOKED(quiet)} limit 50`)
  const orders = container.resolve(Modules.ORDER)
  for (const { id, kind, amount, order_id } of rows)
    await orders.addOrderTransactions([
      {
        order_id,
        amount: kind === "refund" ? -Number(amount) : Number(amount),
        currency_code: "vnd",
        reference: kind,
        reference_id: id,
      },
    ])
  return rows.map(({ id, kind, amount, code }) => ({
    kind: "booking_missing" as const,
    subject: id,
    code,
    amountDong: Number(amount),
    detail: kind,
  }))
}
