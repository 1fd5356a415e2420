import type { MedusaContainer } from "@medusajs/framework/types"
import { cardAccount } from "../../../card-account"
import { STRIPE_PROVIDER_ID } from "../../../modules/stripe-payment"
import { stripe } from "../card/stripe"
import { type Finding, rowsOf } from "./finding"

interface Row {
  id: string
  amount: string
  payment_intent: string
  code: string | null
}

/** Refunds to cards in the books of the last two days: a key of Stripe's is good for no longer. */
const LATELY = (quiet: number) => `
  select refund.id, refund.amount, payment.data->>'payment_intent' as payment_intent, payment.data->>'code' as code
    from refund join payment on payment.id = refund.payment_id
   where payment.provider_id = '${STRIPE_PROVIDER_ID}' and refund.deleted_at is null
     and refund.created_at between now() - interval '2 days' and now() - make_interval(mins => ${quiet})
   order by refund.created_at limit 200`

/** Sends what the books say and Stripe does not know, under the same key as the first time; answers what was sent. */
export async function mendCardRefunds(container: MedusaContainer, quiet: number): Promise<Finding[]> {
  if (!cardAccount()) return []
  const mended: Finding[] = []
  for (const { id, amount, payment_intent, code } of await rowsOf<Row>(container, LATELY(quiet))) {
    const { data } = await stripe().refunds.list({ payment_intent, limit: 100 })
    if (data.some((refund) => refund.metadata?.refund_id === id)) continue
    await stripe().refunds.create(
      { payment_intent, amount: Number(amount), metadata: { refund_id: id } },
      { idempotencyKey: id },
    )
    mended.push({
      kind: "card_refund_unsent",
      subject: id,
      code,
      amountDong: Number(amount),
      detail: payment_intent,
    })
  }
  return mended
}
