import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type BuyerMail, queueBuyerMails } from "./queue-buyer-mail"

interface ReturnRow {
  id: string
  order_id: string
  order_group_id: string
  state: "requested" | "approved" | "refused" | "received"
  decision_note: string
}

/** Queues what is to be told of requests to send goods back, as they stand now; each letter once a request. */
export async function queueReturnMails(
  container: MedusaContainer,
  filters: Record<string, unknown>,
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "return_request",
    fields: ["id", "order_id", "order_group_id", "state", "decision_note"],
    filters,
  })
  for (const row of data as unknown as ReturnRow[])
    await queueBuyerMails(container, row.order_group_id, [mailOf(row)])
}

function mailOf({
  id,
  order_id: orderId,
  order_group_id: groupId,
  state,
  decision_note,
}: ReturnRow): BuyerMail {
  const facts = { groupId, orderId }
  if (state === "requested") return { kind: "return_requested", about: id, facts }
  const decision = { accepted: state !== "refused", reason: decision_note }
  return { kind: "return_decided", about: id, facts: { ...facts, ...decision } }
}
