import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { SHARE_PROVIDER_ID, shareRefundNote } from "../../../modules/share-payment"
import { type Finding, rowsOf } from "./finding"

interface Row {
  id: string
  amount: string
  master_id: string
  code: string | null
}

/** Refunds of a parcel's share that the master knows nothing of: the server died between the two. */
const CUT_SHORT = (quiet: number) => `
  select refund.id, refund.amount, master.id as master_id, "order".metadata->>'order_group_code' as code
    from refund
    join payment share on share.id = refund.payment_id and share.provider_id = '${SHARE_PROVIDER_ID}'
    join payment master on master.id = share.data->>'master_payment_id'
    left join order_payment_collection own
      on own.payment_collection_id = share.payment_collection_id and own.deleted_at is null
    left join "order" on "order".id = own.order_id
   where refund.deleted_at is null
     and refund.created_at < now() - make_interval(mins => ${quiet})
     and not exists (select from refund back where back.payment_id = master.id and back.deleted_at is null
                       and back.note = '${shareRefundNote("")}' || refund.id)
   order by refund.created_at limit 50`

/** Gives back through the master what only the share's book says; answers what was mended. */
export async function mendRefunds(container: MedusaContainer, quiet: number): Promise<Finding[]> {
  const mended: Finding[] = []
  for (const { id, amount, master_id, code } of await rowsOf<Row>(container, CUT_SHORT(quiet))) {
    const refund = { payment_id: master_id, amount: Number(amount), note: shareRefundNote(id) }
    await container.resolve(Modules.PAYMENT).refundPayment(refund)
    mended.push({
      kind: "refund_cut_short",
      subject: id,
      code,
      amountDong: Number(amount),
      detail: master_id,
    })
  }
  return mended
}
