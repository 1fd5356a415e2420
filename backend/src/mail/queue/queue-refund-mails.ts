import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { queueBuyerMails } from "./queue-buyer-mail"

interface PaymentRow {
  refunds?: { id: string; amount: number }[] | null
  payment_collection?: {
    order?: { id: string; metadata: { order_group_id?: unknown } | null } | null
  } | null
}

/**
 * Queues a letter for every refund of these payments, each once. The one payment behind the shares of a purchase
 * belongs to no order and is passed over: its shares tell of the same money.
 */
export async function queueRefundMails(
  container: MedusaContainer,
  paymentIds: readonly string[],
): Promise<void> {
  if (paymentIds.length === 0) return
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment",
    fields: [
      "id",
      "refunds.id",
      "refunds.amount",
      "payment_collection.order.id",
      "payment_collection.order.metadata",
    ],
    filters: { id: [...new Set(paymentIds)] },
  })
  for (const payment of data as unknown as PaymentRow[]) {
    const order = payment.payment_collection?.order
    const groupId = order?.metadata?.order_group_id
    if (!order || typeof groupId !== "string") continue
    await queueBuyerMails(
      container,
      groupId,
      (payment.refunds ?? []).map(({ id, amount }) => ({
        kind: "parcel_refunded",
        about: id,
        facts: { groupId, orderId: order.id, amountDong: Number(amount) },
      })),
    )
  }
}
