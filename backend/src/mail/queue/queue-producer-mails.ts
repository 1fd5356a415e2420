import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { mailKey } from "../kinds"
import { queue } from "./queue-buyer-mail"

interface GroupRow {
  id: string
  orders?: ({ id: string; status: string; producer?: { email: string | null } | null } | null)[] | null
}

/** Tells the producers of a purchase that have an address of their new parcels; in Vietnamese. */
export async function queueProducerMails(container: MedusaContainer, groupId: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_group",
    fields: ["id", "orders.id", "orders.status", "orders.producer.email"],
    filters: { id: groupId },
  })
  const orders = (data as unknown as GroupRow[]).flatMap((group) => group.orders ?? [])
  const mails = orders.flatMap((order) => {
    const recipient = order?.producer?.email
    if (!order || !recipient || order.status === "canceled") return []
    const kind = "producer_parcel" as const
    const facts = { groupId, orderId: order.id }
    return [{ key: mailKey(kind, order.id), kind, recipient, locale: "vi" as const, facts }]
  })
  await queue(container, mails)
}
