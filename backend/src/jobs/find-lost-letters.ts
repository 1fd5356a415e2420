import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepLostMails } from "../mail/sweep/sweep"

/** The net below the events: a server that died between a deed and its event owes a letter. */
export default async function findLostLetters(container: MedusaContainer): Promise<void> {
  await sweepLostMails(container)
}

export const config = { name: "find-lost-letters", schedule: "*/5 * * * *" }
