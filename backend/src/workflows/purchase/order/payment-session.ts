import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** One parcel's order and what it costs, whole đồng. */
export interface PayableParcel {
  orderId: string
  producerId: string
  totalDong: number
}

/** The payment of one parcel: whoever collects its money settles this one and no other. */
export interface ParcelPayment {
  orderId: string
  collectionId: string
}

/** A payment collection over one amount with one session, not yet authorised. */
export async function openSession(
  container: MedusaContainer,
  providerId: string,
  amountDong: number,
): Promise<{ collectionId: string; sessionId: string }> {
  const payments = container.resolve(Modules.PAYMENT)
  const money = { currency_code: "vnd", amount: amountDong }
  const collection = await payments.createPaymentCollections(money)
  const session = await payments.createPaymentSession(collection.id, {
    ...money,
    provider_id: providerId,
    data: {},
  })
  return { collectionId: collection.id, sessionId: session.id }
}
