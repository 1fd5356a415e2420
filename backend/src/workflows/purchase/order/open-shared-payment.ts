import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { now } from "../../../clock"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../../modules/incoming-payment"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type { MarketplaceService } from "../../../modules/marketplace/service"
import { SHARE_PROVIDER_ID } from "../../../modules/share-payment"
import { VIETQR_PROVIDER_ID } from "../../../modules/vietqr-payment"
import { holdEnd } from "../../payment/hold"
import { clearSharedPayment } from "./clear-shared-payment"
import { openSession, type ParcelPayment, type PayableParcel } from "./payment-session"

interface SharedPurchase {
  groupId: string
  code: string
  parcels: readonly PayableParcel[]
}

/**
 * One transfer pays every parcel: a master payment over the whole, linked to the group and to no cart, and a share of
 * it for every order. Nothing is authorised yet; the goods are held while the buyer pays. All is opened or nothing.
 */
export async function openSharedPayment(
  container: MedusaContainer,
  purchase: SharedPurchase,
): Promise<ParcelPayment[]> {
  const shares: ParcelPayment[] = []
  try {
    for (const { orderId, totalDong } of purchase.parcels) {
      const { collectionId } = await openSession(container, SHARE_PROVIDER_ID, totalDong)
      shares.push({ orderId, collectionId })
    }
    await awaitPayment(container, purchase)
    return shares
  } catch (error) {
    await clearSharedPayment(container, purchase.groupId)
    const opened = shares.map(({ collectionId }) => collectionId)
    if (opened.length > 0) await container.resolve(Modules.PAYMENT).deletePaymentCollections(opened)
    throw error
  }
}

async function awaitPayment(
  container: MedusaContainer,
  { groupId, code, parcels }: SharedPurchase,
): Promise<void> {
  const amountDong = parcels.reduce((sum, { totalDong }) => sum + totalDong, 0)
  const master = await openSession(container, VIETQR_PROVIDER_ID, amountDong)
  await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .updateOrderGroups({ id: groupId, payment_collection_id: master.collectionId })
  const startedAt = now()
  await container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE).createAwaitedPayments({
    order_group_id: groupId,
    code,
    amount_dong: amountDong,
    started_at: startedAt,
    holds_until: holdEnd(startedAt, startedAt),
    master_collection_id: master.collectionId,
    master_session_id: master.sessionId,
  })
}
