import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, PaymentEvents } from "@medusajs/framework/utils"
import { type Finding, rowsOf } from "./finding"

interface Row {
  payment_id: string
  left_dong: string
  code: string | null
}

/**
 * Cancelled orders whose money is still here. Medusa cancels an order also when the provider does not take the refund:
 * it only writes a line into the log.
 */
const UNREFUNDED = (quiet: number) => `
  select payment.id as payment_id, taken.dong - back.dong as left_dong,
         "order".metadata->>'order_group_code' as code
    from "order"
    join order_payment_collection own on own.order_id = "order".id and own.deleted_at is null
    join payment on payment.payment_collection_id = own.payment_collection_id and payment.deleted_at is null
    join lateral (select coalesce(sum(amount), 0) as dong from capture
                   where payment_id = payment.id and deleted_at is null) taken on true
    join lateral (select coalesce(sum(amount), 0) as dong from refund
                   where payment_id = payment.id and deleted_at is null) back on true
   where "order".status = 'canceled' and "order".deleted_at is null and taken.dong > back.dong
     and "order".canceled_at < now() - make_interval(mins => ${quiet})
   order by "order".canceled_at limit 50`

/**
 * Gives back what a cancelled order still holds; answers what was given back. Medusa's refund workflow refuses
 * cancelled orders, so the payment gives back itself; the booking on the order follows in the same round.
 */
export async function mendCancelled(container: MedusaContainer, quiet: number): Promise<Finding[]> {
  const payments = container.resolve(Modules.PAYMENT)
  const mended: Finding[] = []
  for (const { payment_id, left_dong, code } of await rowsOf<Row>(container, UNREFUNDED(quiet))) {
    const amountDong = Number(left_dong)
    await payments.refundPayment({ payment_id, amount: amountDong })
    mended.push({ kind: "cancelled_unrefunded", subject: payment_id, code, amountDong, detail: "" })
  }
  const events = mended.map(({ subject }) => ({ name: PaymentEvents.REFUNDED, data: { id: subject } }))
  if (events.length > 0) await container.resolve(Modules.EVENT_BUS).emit(events)
  return mended
}
