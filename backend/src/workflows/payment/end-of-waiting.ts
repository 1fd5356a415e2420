import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "../../clock"
import {
  type AwaitedPaymentRow,
  INCOMING_PAYMENT_MODULE,
  type IncomingPaymentService,
} from "../../modules/incoming-payment"
import { MARKETPLACE_MODULE } from "../../modules/marketplace"
import type { MarketplaceService } from "../../modules/marketplace/service"

/** What has become of a whole purchase, said once: when the last of what it waited for has ended. */
export interface EndOfWaiting {
  outcome: "paid" | "expired" | null
  groupId: string
  code: string
}

/**
 * Ends the waiting. Where each parcel is paid on its own, the purchase is paid when nothing is waited for any more and
 * something was paid; only the one who ends the last waiting says so.
 */
export async function endWaiting(
  container: MedusaContainer,
  { id, order_group_id }: Pick<AwaitedPaymentRow, "id" | "order_group_id">,
  state: "paid" | "expired",
): Promise<EndOfWaiting> {
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const isFirst = await incoming.endWaiting(id, state, now())
  const [group, all] = await Promise.all([
    container.resolve<MarketplaceService>(MARKETPLACE_MODULE).retrieveOrderGroup(order_group_id),
    incoming.listAwaitedPayments({ order_group_id }, { take: null }),
  ])
  const isOver = isFirst && all.every((row) => row.state !== "waiting")
  const outcome = all.some((row) => row.state === "paid") ? "paid" : "expired"
  return { outcome: isOver ? outcome : null, groupId: group.id, code: group.code }
}
