import type { MedusaContainer } from "@medusajs/framework/types"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../modules/incoming-payment"
import { MARKETPLACE_MODULE } from "../../modules/marketplace"
import type { MarketplaceService } from "../../modules/marketplace/service"
import { OUTBOX_MODULE, type OutboxService } from "../../modules/outbox"
import { type MailKind, mailKey } from "../kinds"
import { queueProducerMails } from "../queue/queue-producer-mails"
import { queueExpiredMails, queuePaidMails, queuePlacedMails } from "../queue/queue-purchase-mails"

const PAGE = 200

/** Purchases that were placed, paid or given up since then and whose letter is not in the outbox: its event was lost. */
export async function sweepPurchases(container: MedusaContainer, since: Date): Promise<void> {
  const marketplace = container.resolve<MarketplaceService>(MARKETPLACE_MODULE)
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const placed = await allPages((page) =>
    marketplace.listOrderGroups(
      { status: "placed", placed_at: { $gt: since }, email: { $ne: null } },
      { select: ["id"], ...page },
    ),
  )
  const ended = await allPages((page) =>
    incoming.listAwaitedPayments(
      { state: ["paid", "expired"], ended_at: { $gt: since } },
      { select: ["id", "order_group_id", "state"], ...page },
    ),
  )
  const outcomes = await outcomesOf(incoming, [...new Set(ended.map((row) => row.order_group_id))])
  const placedIds = placed.map(({ id }) => id)
  for (const id of await untold(container, "purchase_placed", placedIds))
    await queuePlacedMails(container, id)
  for (const id of await untold(container, "purchase_paid", outcomes.paid))
    await queuePaidMails(container, id)
  for (const id of await untold(container, "purchase_expired", outcomes.expired))
    await queueExpiredMails(container, id)
  await queueProducerMails(container, { id: outcomes.paid })
  // Also those that came to be paid at the door later, which no event tells.
  await queueProducerMails(container, { status: "placed", method: "cod", placed_at: { $gt: since } })
}

/** What became of whole purchases: over when nothing is waited for, paid when anything of it was. */
async function outcomesOf(
  incoming: IncomingPaymentService,
  groupIds: readonly string[],
): Promise<{ paid: string[]; expired: string[] }> {
  if (groupIds.length === 0) return { paid: [], expired: [] }
  const rows = await incoming.listAwaitedPayments({ order_group_id: [...groupIds] }, { take: null })
  const statesOf = (groupId: string) =>
    rows.filter((row) => row.order_group_id === groupId).map(({ state }) => state)
  const over = groupIds.filter((id) => !statesOf(id).includes("waiting"))
  return {
    paid: over.filter((id) => statesOf(id).includes("paid")),
    expired: over.filter((id) => !statesOf(id).includes("paid")),
  }
}

/** Those of which no letter of this kind stands in the outbox. */
async function untold(
  container: MedusaContainer,
  kind: MailKind,
  groupIds: readonly string[],
): Promise<string[]> {
  if (groupIds.length === 0) return []
  const outbox = container.resolve<OutboxService>(OUTBOX_MODULE)
  const keys = groupIds.map((id) => mailKey(kind, id))
  const told = await outbox.listOutboxMails({ key: keys }, { select: ["id", "key"], take: keys.length })
  const known = new Set(told.map(({ key }) => key))
  return groupIds.filter((id) => !known.has(mailKey(kind, id)))
}

async function allPages<Row>(
  read: (page: { skip: number; take: number; order: { id: "ASC" } }) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = []
  for (;;) {
    const page = await read({ skip: rows.length, take: PAGE, order: { id: "ASC" } })
    rows.push(...page)
    if (page.length < PAGE) return rows
  }
}
