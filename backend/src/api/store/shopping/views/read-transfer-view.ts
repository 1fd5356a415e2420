import type { TransferView } from "@cho-phien/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "../../../../clock"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../../../modules/incoming-payment"
import { receivingAccount } from "../../../../receiving-account"
import { transferView } from "./transfer-view"

/** The transfer that this purchase waits for or was paid by; null for one paid at the door. */
export async function readTransferView(
  container: MedusaContainer,
  groupId: string,
): Promise<TransferView | null> {
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const [awaited] = await incoming.listAwaitedPayments({ order_group_id: groupId })
  if (!awaited) return null
  const receivedDong = await incoming.receivedDong(awaited.id)
  return transferView({ awaited, receivedDong, account: receivingAccount(), now: now() })
}
