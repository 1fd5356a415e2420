import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../../modules/incoming-payment"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type { MarketplaceService } from "../../../modules/marketplace/service"

/** Removes the master payment of a purchase that was never placed, and the waiting for it. Nobody has seen its code. */
export async function clearSharedPayment(container: MedusaContainer, groupId: string): Promise<void> {
  const marketplace = container.resolve<MarketplaceService>(MARKETPLACE_MODULE)
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const awaited = await incoming.listAwaitedPayments({ order_group_id: groupId })
  if (awaited.length > 0) await incoming.deleteAwaitedPayments(awaited.map(({ id }) => id))
  const [group] = await marketplace.listOrderGroups({ id: groupId })
  if (!group?.payment_collection_id) return
  await container.resolve(Modules.PAYMENT).deletePaymentCollections([group.payment_collection_id])
  await marketplace.updateOrderGroups({ id: groupId, payment_collection_id: null })
}
