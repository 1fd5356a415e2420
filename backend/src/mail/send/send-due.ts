import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type ClaimedMail, OUTBOX_MODULE, type OutboxService } from "../../modules/outbox"
import { compose } from "./compose"
import { handOver } from "./hand-over"

/** So many failures on end, and the mail server is left alone until the next round. */
const FAILURES_ON_END = 5

/** Sends every letter that is due, one at a time, each under a lease of its own. Never throws for a letter's sake. */
export async function sendDueMails(container: MedusaContainer): Promise<{ sent: number; failed: number }> {
  const outbox = container.resolve<OutboxService>(OUTBOX_MODULE)
  const done = { sent: 0, failed: 0 }
  let failuresOnEnd = 0
  while (failuresOnEnd < FAILURES_ON_END) {
    const [mail] = await outbox.claim(randomUUID(), 1)
    if (!mail) break
    const isSent = await sendOne(container, outbox, mail)
    failuresOnEnd = isSent ? 0 : failuresOnEnd + 1
    if (isSent) done.sent++
    else done.failed++
  }
  return done
}

async function sendOne(
  container: MedusaContainer,
  outbox: OutboxService,
  mail: ClaimedMail,
): Promise<boolean> {
  try {
    await handOver(container, mail, await wordsOf(container, outbox, mail))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Letter ${mail.id} was not sent: ${reason}`)
    await outbox.markFailed(mail, reason)
    return false
  }
  await outbox.markSent(mail)
  return true
}

async function wordsOf(container: MedusaContainer, outbox: OutboxService, mail: ClaimedMail) {
  const { subject, text, html } = mail
  if (subject !== null && text !== null && html !== null) return { subject, text, html }
  const letter = await compose(container, mail)
  await outbox.keepWords(mail, letter)
  return letter
}
