import type { MedusaContainer } from "@medusajs/framework/types"
import { sendDueMails } from "../mail/send/send-due"

/** Sends what is due again, and what a restart left in the outbox. */
export default async function sendLetters(container: MedusaContainer): Promise<void> {
  await sendDueMails(container)
}

export const config = { name: "send-letters", schedule: "* * * * *" }
