import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { COD_PROVIDER_ID } from "../../../modules/cod-payment"
import { openSession, type ParcelPayment, type PayableParcel } from "./payment-session"

/**
 * Cash on delivery: every parcel gets a payment of its own over its own total, authorised at once, because nothing
 * can be asked of the buyer before the door. All are opened or none.
 */
export async function openParcelPayments(
  container: MedusaContainer,
  parcels: readonly PayableParcel[],
): Promise<ParcelPayment[]> {
  const payments = container.resolve(Modules.PAYMENT)
  const opened: ParcelPayment[] = []
  try {
    for (const { orderId, totalDong } of parcels) {
      const { collectionId, sessionId } = await openSession(container, COD_PROVIDER_ID, totalDong)
      opened.push({ orderId, collectionId })
      await payments.authorizePaymentSession(sessionId, {})
    }
    return opened
  } catch (error) {
    if (opened.length > 0)
      await payments.deletePaymentCollections(opened.map(({ collectionId }) => collectionId))
    throw error
  }
}
