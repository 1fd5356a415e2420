import type { ConfirmReceivedBody } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { confirmReceivedWorkflow } from "../../../../../workflows/payment/confirm-received"

/** An operator has seen the money in the account, or the producer has told so. */
export const POST = async (
  req: AuthenticatedMedusaRequest<ConfirmReceivedBody>,
  res: MedusaResponse<{ isPaid: boolean }>,
) => {
  const { result } = await confirmReceivedWorkflow(req.scope).run({
    input: {
      awaitedId: req.params.id ?? "",
      note: req.validatedBody.note,
      actor: req.auth_context.actor_id,
    },
  })
  res.json({ isPaid: result.isEnough })
}
