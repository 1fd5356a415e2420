import type { MedusaContainer } from "@medusajs/framework/types"
import { MARKETPLACE_MODULE } from "../../modules/marketplace"
import type { MarketplaceService } from "../../modules/marketplace/service"
import { type NewMail, OUTBOX_MODULE, type OutboxService } from "../../modules/outbox"
import { type MailFacts, type MailKind, mailKey } from "../kinds"
import { sendSoon } from "../send/send-soon"

/** One letter to the buyer of a purchase. */
export interface BuyerMail {
  kind: MailKind
  /** What makes it this letter and no other: the purchase, the parcel, the refund. */
  about: string
  facts: MailFacts
}

/** Queues letters to the buyer, in the language of the purchase; whoever gave no address gets none. */
export async function queueBuyerMails(
  container: MedusaContainer,
  groupId: string,
  mails: readonly BuyerMail[],
): Promise<void> {
  const [group] = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listOrderGroups({ id: groupId }, { select: ["id", "email", "locale"] })
  const recipient = group?.email
  if (!group || !recipient) return
  await queue(
    container,
    mails.map(({ kind, about, facts }) => ({
      key: mailKey(kind, about),
      kind,
      recipient,
      locale: group.locale,
      facts: { ...facts },
    })),
  )
}

/** Queues letters and starts sending; the buyer's request waits for neither. */
export async function queue(container: MedusaContainer, mails: readonly NewMail[]): Promise<number> {
  const added = await container.resolve<OutboxService>(OUTBOX_MODULE).put(mails)
  if (added > 0) sendSoon(container)
  return added
}
