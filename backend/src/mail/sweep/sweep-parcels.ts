import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ordersOfFulfillments } from "../queue/orders-of-fulfillment"
import { queueParcelMails } from "../queue/queue-parcel-mails"
import { queueRefundMails } from "../queue/queue-refund-mails"
import { queueReturnMails } from "../queue/queue-return-mails"

/** Parcels that moved, were cancelled, paid back or asked to be returned since then; what is in the outbox already is not queued twice. */
export async function sweepParcels(container: MedusaContainer, since: Date): Promise<void> {
  const recently = { $gt: since }
  const shipped = await ordersOfFulfillments(container, { shipped_at: recently })
  const delivered = await ordersOfFulfillments(container, { delivered_at: recently })
  await queueParcelMails(container, [...shipped, ...delivered, ...(await cancelledSince(container, since))])
  await queueRefundMails(container, await refundedSince(container, since))
  await queueReturnMails(container, { requested_at: recently })
  await queueReturnMails(container, { decided_at: recently })
}

async function cancelledSince(container: MedusaContainer, since: Date): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters: { canceled_at: { $gt: since } },
  })
  return (data as { id: string }[]).map(({ id }) => id)
}

async function refundedSince(container: MedusaContainer, since: Date): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "refund",
    fields: ["id", "payment_id"],
    filters: { created_at: { $gt: since.toISOString() } },
  })
  return (data as unknown as { payment_id: string | null }[]).flatMap(({ payment_id }) => payment_id ?? [])
}
