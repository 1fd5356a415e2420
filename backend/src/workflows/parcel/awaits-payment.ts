import type { MedusaContainer } from "@medusajs/framework/types"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../modules/incoming-payment"

/** Whether a parcel, or the whole purchase it is paid with, still waits for a transfer or a card. */
export async function awaitsPayment(
  container: MedusaContainer,
  { orderId, groupId }: { orderId: string; groupId: string },
): Promise<boolean> {
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const rows = await incoming.listAwaitedPayments({ order_group_id: groupId }, { take: null })
  const own = rows.find((row) => row.order_id === null || row.order_id === orderId)
  return own !== undefined && own.state !== "paid"
}
