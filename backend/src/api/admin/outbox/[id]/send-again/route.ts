import type { OutboxLetterResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendSoon } from "../../../../../mail/send/send-soon"
import { sendMailAgainWorkflow } from "../../../../../workflows/mail/send-mail-again"
import { readLetter } from "../../read"

export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<OutboxLetterResponse>) => {
  const id = req.params.id ?? ""
  await sendMailAgainWorkflow(req.scope).run({ input: { id } })
  const letter = await readLetter(req.scope, id)
  sendSoon(req.scope)
  res.json({ letter })
}
