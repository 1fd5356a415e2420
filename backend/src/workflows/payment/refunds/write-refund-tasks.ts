import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { COD_PROVIDER_ID } from "../../../modules/cod-payment"
import { MONEY_DESK_MODULE, type MoneyDeskService } from "../../../modules/money-desk"
import { SHARE_PROVIDER_ID } from "../../../modules/share-payment"
import { VIETQR_PROVIDER_ID } from "../../../modules/vietqr-payment"

interface Row {
  refund_id: string
  amount: string
  created_at: string | Date
  order_id: string
  group_id: string
  code: string
  is_cash: boolean
}

/** Refunds on orders whose money no machine sends back, and which no task was written for. */
const UNWRITTEN = `
  select refund.id as refund_id, refund.amount, refund.created_at, own.order_id, order_group.id as group_id,
         order_group.code, payment.provider_id = '${COD_PROVIDER_ID}' as is_cash
    from refund
    join payment on payment.id = refund.payment_id
    join order_payment_collection own
      on own.payment_collection_id = payment.payment_collection_id and own.deleted_at is null
    join "order" on "order".id = own.order_id
    join order_group on order_group.id = "order".metadata->>'order_group_id'
    left join payment master on master.id = payment.data->>'master_payment_id'
   where refund.deleted_at is null
     and (payment.provider_id in ('${COD_PROVIDER_ID}', '${VIETQR_PROVIDER_ID}')
          or (payment.provider_id = '${SHARE_PROVIDER_ID}' and master.provider_id = '${VIETQR_PROVIDER_ID}'))
     and not exists (select from refund_task where refund_task.refund_id = refund.id)
   order by refund.created_at, refund.id
   limit 500`

/**
 * Writes down every refund that a person must pay out, once each, whoever made it and however often this runs: after
 * each refund or cancellation, and in the round of the reconciliation. Answers how many were new.
 */
export async function writeRefundTasks(container: MedusaContainer): Promise<number> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const desk = container.resolve<MoneyDeskService>(MONEY_DESK_MODULE)
  const { rows } = await connection.raw<{ rows: Row[] }>(UNWRITTEN)
  let written = 0
  for (const row of rows) {
    const isNew = await desk.addRefundTask({
      refundId: row.refund_id,
      orderId: row.order_id,
      groupId: row.group_id,
      code: row.code,
      method: row.is_cash ? "cod" : "vietqr",
      amountDong: Number(row.amount),
      at: new Date(row.created_at),
    })
    if (isNew) written += 1
  }
  return written
}
