import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { stageOf } from "../../api/store/shopping/views/parcel-stage"
import type { FulfillmentRow } from "../../api/store/shopping/views/purchase-rows"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../modules/incoming-payment"
import type { MailKind } from "../kinds"
import { queueBuyerMails } from "./queue-buyer-mail"

interface OrderRow {
  id: string
  status: string
  metadata: { order_group_id?: unknown } | null
  fulfillments?: FulfillmentRow[] | null
}

const FIELDS = [
  "id",
  "status",
  "metadata",
  "fulfillments.packed_at",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
]

/** Queues what is to be told of parcels as they stand now: on its way, arrived, cancelled; each once a parcel. */
export async function queueParcelMails(
  container: MedusaContainer,
  orderIds: readonly string[],
): Promise<void> {
  if (orderIds.length === 0) return
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: FIELDS,
    filters: { id: [...new Set(orderIds)] },
  })
  for (const order of data as unknown as OrderRow[]) {
    const groupId = order.metadata?.order_group_id
    const kind = kindOf(order)
    if (typeof groupId !== "string" || !kind) continue
    if (kind === "parcel_cancelled" && (await isToldOfTheWhole(container, groupId, order.id))) continue
    await queueBuyerMails(container, groupId, [
      { kind, about: order.id, facts: { groupId, orderId: order.id } },
    ])
  }
}

function kindOf(order: OrderRow): MailKind | null {
  const stage = stageOf(order)
  if (stage === "shipping") return "parcel_shipped"
  if (stage === "delivered") return "parcel_delivered"
  return stage === "cancelled" ? "parcel_cancelled" : null
}

/**
 * The hold of an unpaid purchase ended: that is one letter about the purchase, not one a parcel. Where each parcel is
 * paid on its own, one that was not paid is told of as soon as another one was.
 */
async function isToldOfTheWhole(
  container: MedusaContainer,
  groupId: string,
  orderId: string,
): Promise<boolean> {
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const awaited = await incoming.listAwaitedPayments({ order_group_id: groupId }, { take: null })
  const own = awaited.filter((row) => row.order_id === null || row.order_id === orderId)
  if (own.length === 0 || own.some((row) => row.state === "paid")) return false
  return awaited.every((row) => row.state !== "paid")
}
