import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { STRIPE_PROVIDER_ID } from "../../../modules/stripe-payment"

/** Whole đồng that the books say went back to the card of this payment at Stripe. */
export async function bookedRefundsDong(container: MedusaContainer, paymentIntent: string): Promise<number> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await connection.raw<{ rows: { sum: string | null }[] }>(
    `select (select coalesce(sum(refund.amount), 0) from refund join payment on payment.id = refund.payment_id
             where payment.provider_id = ? and payment.data->>'payment_intent' = ? and refund.deleted_at is null)
          + (select coalesce(sum(amount_dong), 0) from card_checkout
             where payment_intent = ? and state = 'returned' and deleted_at is null) as sum`,
    [STRIPE_PROVIDER_ID, paymentIntent, paymentIntent],
  )
  return Number(rows[0]?.sum ?? 0)
}
