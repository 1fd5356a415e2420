import type { MedusaContainer } from "@medusajs/framework/types"
import { MARKETPLACE_MODULE } from "../../modules/marketplace"
import type { MarketplaceService } from "../../modules/marketplace/service"
import { queueBuyerMails } from "./queue-buyer-mail"
import { queueProducerMails } from "./queue-producer-mails"

/** The purchase stands. Producers are told at once when it is paid at the door, else when the money is here. */
export async function queuePlacedMails(container: MedusaContainer, groupId: string): Promise<void> {
  await queueBuyerMails(container, groupId, [{ kind: "purchase_placed", about: groupId, facts: { groupId } }])
  const [group] = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listOrderGroups({ id: groupId }, { select: ["id", "method"] })
  if (group?.method === "cod") await queueProducerMails(container, { id: groupId })
}

export async function queuePaidMails(container: MedusaContainer, groupId: string): Promise<void> {
  await queueBuyerMails(container, groupId, [{ kind: "purchase_paid", about: groupId, facts: { groupId } }])
  await queueProducerMails(container, { id: groupId })
}

export async function queueExpiredMails(container: MedusaContainer, groupId: string): Promise<void> {
  await queueBuyerMails(container, groupId, [
    { kind: "purchase_expired", about: groupId, facts: { groupId } },
  ])
}
