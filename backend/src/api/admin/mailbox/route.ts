import type { MailboxResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { environment } from "../../../env"
import { Refusal } from "../../../errors/refusal"
import { readMailbox } from "./read-mailbox"

export const GET = async (_req: AuthenticatedMedusaRequest, res: MedusaResponse<MailboxResponse>) => {
  const { SMTP_URL, MAILBOX_DIR } = environment()
  if (SMTP_URL || !MAILBOX_DIR)
    throw new Refusal(MedusaError.Types.NOT_FOUND, "NO_MAILBOX", "Letters leave by a mail server here")
  res.json({ letters: await readMailbox(MAILBOX_DIR), folder: MAILBOX_DIR })
}
