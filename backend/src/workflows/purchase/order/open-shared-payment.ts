import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { SHARE_PROVIDER_ID } from "../../../modules/share-payment"
import { awaitWhole, type SharedMethod } from "../../payment/await-whole"
import { clearSharedPayment } from "./clear-shared-payment"
import { openSession, type ParcelPayment, type PayableParcel } from "./payment-session"

interface SharedPurchase {
  groupId: string
  code: string
  method: SharedMethod
  parcels: readonly PayableParcel[]
}

/**
 * One transfer or one card pays every parcel: a master payment over the whole, linked to the group and to no cart, and
 * a share of it for every order. Nothing is authorised yet; the goods are held while the buyer pays. All or nothing.
 */
export async function openSharedPayment(
  container: MedusaContainer,
  { groupId, code, method, parcels }: SharedPurchase,
): Promise<ParcelPayment[]> {
  const shares: ParcelPayment[] = []
  try {
    for (const { orderId, totalDong } of parcels) {
      const { collectionId } = await openSession(container, SHARE_PROVIDER_ID, totalDong)
      shares.push({ orderId, collectionId })
    }
    const amountDong = parcels.reduce((sum, { totalDong }) => sum + totalDong, 0)
    await awaitWhole(container, { groupId, code, method, amountDong })
    return shares
  } catch (error) {
    await clearSharedPayment(container, groupId)
    const opened = shares.map(({ collectionId }) => collectionId)
    if (opened.length > 0) await container.resolve(Modules.PAYMENT).deletePaymentCollections(opened)
    throw error
  }
}
