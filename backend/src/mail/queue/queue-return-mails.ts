import type { MedusaContainer } from "@medusajs/framework/types"
import {
  RETURN_REQUEST_MODULE,
  type ReturnRequestRow,
  type ReturnRequestService,
} from "../../modules/return-request"
import { type BuyerMail, queueBuyerMails } from "./queue-buyer-mail"

type Told = Pick<ReturnRequestRow, "id" | "order_id" | "order_group_id" | "state" | "decision_note">

/** Queues what is to be told of requests to send goods back, as they stand now; each letter once a request. */
export async function queueReturnMails(
  container: MedusaContainer,
  filters: { id: string } | { requested_at: { $gt: Date } } | { decided_at: { $gt: Date } },
): Promise<void> {
  const rows = await container
    .resolve<ReturnRequestService>(RETURN_REQUEST_MODULE)
    .listReturnRequests(filters, { take: null })
  for (const row of rows) await queueBuyerMails(container, row.order_group_id, [mailOf(row)])
}

function mailOf({ id, order_id: orderId, order_group_id: groupId, state, decision_note }: Told): BuyerMail {
  const facts = { groupId, orderId }
  if (state === "requested") return { kind: "return_requested", about: id, facts }
  const decision = { accepted: state !== "refused", reason: decision_note }
  return { kind: "return_decided", about: id, facts: { ...facts, ...decision } }
}
