import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { NewMail } from "../../modules/outbox"
import { mailKey } from "../kinds"
import { queue } from "./queue-buyer-mail"

interface GroupRow {
  id: string
  orders?: ({ id: string; status: string; producer?: { email: string | null } | null } | null)[] | null
}

/** Tells the producers of these purchases that have an address of their new parcels, each once; in Vietnamese. */
export async function queueProducerMails(
  container: MedusaContainer,
  filters: Record<string, unknown>,
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_group",
    fields: ["id", "orders.id", "orders.status", "orders.producer.email"],
    filters,
  })
  await queue(container, (data as unknown as GroupRow[]).flatMap(mailsOf))
}

function mailsOf({ id: groupId, orders }: GroupRow): NewMail[] {
  return (orders ?? []).flatMap((order) => {
    const recipient = order?.producer?.email
    if (!order || !recipient || order.status === "canceled") return []
    const kind = "producer_parcel"
    const facts = { groupId, orderId: order.id }
    return [{ key: mailKey(kind, order.id), kind, recipient, locale: "vi", facts }]
  })
}
