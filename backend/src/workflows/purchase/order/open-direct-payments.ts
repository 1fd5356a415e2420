import { randomBytes } from "node:crypto"
import { purchaseCodeFrom } from "@cho-phien/trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { now } from "../../../clock"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../../modules/incoming-payment"
import { VIETQR_PROVIDER_ID } from "../../../modules/vietqr-payment"
import { holdEnd } from "../../payment/hold"
import { accountsOfProducers } from "../../payment/payee-accounts"
import { ShoppingError } from "../refusals"
import { clearSharedPayment } from "./clear-shared-payment"
import { openSession, type ParcelPayment, type PayableParcel } from "./payment-session"

interface DirectPurchase {
  groupId: string
  parcels: readonly PayableParcel[]
}

/**
 * Each parcel is paid straight to its producer (T-PAY-2): a payment of its own over its own total, waited for under a
 * code of its own, to the account that the producer has told, as it is now. All are opened or none.
 */
export async function openDirectPayments(
  container: MedusaContainer,
  { groupId, parcels }: DirectPurchase,
): Promise<ParcelPayment[]> {
  const opened: ParcelPayment[] = []
  try {
    const accounts = await accountsOfProducers(
      container,
      parcels.map(({ producerId }) => producerId),
    )
    for (const parcel of parcels) {
      const account = accounts.get(parcel.producerId)
      if (!account) throw new ShoppingError("METHOD_NOT_ALLOWED", `${parcel.producerId} has no bank account`)
      const session = await openSession(container, VIETQR_PROVIDER_ID, parcel.totalDong)
      opened.push({ orderId: parcel.orderId, collectionId: session.collectionId })
      await awaitParcel(container, { groupId, parcel, session, account })
    }
    return opened
  } catch (error) {
    await clearSharedPayment(container, groupId)
    const collections = opened.map(({ collectionId }) => collectionId)
    if (collections.length > 0) await container.resolve(Modules.PAYMENT).deletePaymentCollections(collections)
    throw error
  }
}

interface Awaited {
  groupId: string
  parcel: PayableParcel
  session: { collectionId: string; sessionId: string }
  account: { bank_bin: string; account: string; account_name: string }
}

async function awaitParcel(container: MedusaContainer, { groupId, parcel, session, account }: Awaited) {
  const startedAt = now()
  await container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE).createAwaitedPayments({
    order_group_id: groupId,
    order_id: parcel.orderId,
    code: purchaseCodeFrom(randomBytes(7)),
    method: "vietqr",
    amount_dong: parcel.totalDong,
    started_at: startedAt,
    holds_until: holdEnd(startedAt, startedAt),
    master_collection_id: session.collectionId,
    master_session_id: session.sessionId,
    payee_bank_bin: account.bank_bin,
    payee_account: account.account,
    payee_name: account.account_name,
  })
}
