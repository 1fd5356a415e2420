import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, NotificationStatus } from "@medusajs/framework/utils"
import { environment } from "../../env"
import type { ClaimedMail } from "../../modules/outbox"
import type { LaidOutLetter } from "../layout/letter"

const RESOURCE = "outbox_mail"

/**
 * Gives a letter to Medusa's notification module. Each try is a notification of its own, so that one that a crash
 * left `pending` does not swallow the letter; one that was accepted is not sent again.
 */
export async function handOver(
  container: MedusaContainer,
  mail: ClaimedMail,
  letter: LaidOutLetter,
): Promise<void> {
  if (await wasAccepted(container, mail)) return
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: mail.recipient,
    channel: "email",
    template: mail.kind,
    content: letter,
    resource_id: mail.id,
    resource_type: RESOURCE,
    trigger_type: roundOf(mail),
    idempotency_key: `${roundOf(mail)}.${mail.tries}`,
    provider_data: { message_id: `${roundOf(mail)}@${senderDomain(environment().MAIL_FROM)}` },
  })
}

/** A run before may have died after the mail server said yes and before the outbox heard of it. */
async function wasAccepted(container: MedusaContainer, mail: ClaimedMail): Promise<boolean> {
  if (mail.tries === 1) return false
  const former = await container
    .resolve(Modules.NOTIFICATION)
    .listNotifications({ resource_id: mail.id, resource_type: RESOURCE }, { take: 100 })
  return former.some(
    ({ trigger_type, status }) => trigger_type === roundOf(mail) && status === NotificationStatus.SUCCESS,
  )
}

/** The same at every try of one letter, another when an operator sends it again. */
const roundOf = ({ id, round }: ClaimedMail): string => `${id}.${round}`

const senderDomain = (from: string): string => /@([^\s@<>]+)>?$/.exec(from)?.[1] ?? "localhost"
