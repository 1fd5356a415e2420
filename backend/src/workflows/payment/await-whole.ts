import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "../../clock"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../modules/incoming-payment"
import { MARKETPLACE_MODULE } from "../../modules/marketplace"
import type { MarketplaceService } from "../../modules/marketplace/service"
import { STRIPE_PROVIDER_ID } from "../../modules/stripe-payment"
import { VIETQR_PROVIDER_ID } from "../../modules/vietqr-payment"
import { openSession } from "../purchase/order/payment-session"
import { holdEnd } from "./hold"

/** Ways in which one payment pays a whole purchase. */
export type SharedMethod = "vietqr" | "card"

const PROVIDERS: Readonly<Record<SharedMethod, string>> = {
  vietqr: VIETQR_PROVIDER_ID,
  card: STRIPE_PROVIDER_ID,
}

interface Whole {
  groupId: string
  code: string
  method: SharedMethod
  /** Whole đồng: the sum over the parcels. */
  amountDong: number
}

/** Opens the master payment of a purchase and waits for it; the goods are held meanwhile. */
export async function awaitWhole(container: MedusaContainer, { groupId, code, method, amountDong }: Whole) {
  const master = await openMaster(container, { groupId, method, amountDong })
  const startedAt = now()
  await container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE).createAwaitedPayments({
    order_group_id: groupId,
    code,
    method,
    amount_dong: amountDong,
    started_at: startedAt,
    holds_until: holdEnd(startedAt, startedAt),
    master_collection_id: master.collectionId,
    master_session_id: master.sessionId,
  })
}

/** A payment over the whole purchase, noted on its group. */
export async function openMaster(
  container: MedusaContainer,
  { groupId, method, amountDong }: Omit<Whole, "code">,
): Promise<{ collectionId: string; sessionId: string }> {
  const master = await openSession(container, PROVIDERS[method], amountDong)
  await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .updateOrderGroups({ id: groupId, payment_collection_id: master.collectionId })
  return master
}
