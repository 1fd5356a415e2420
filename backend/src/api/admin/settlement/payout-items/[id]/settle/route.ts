import type { SettlePayoutBody } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { settlePayoutItemWorkflow } from "../../../../../../workflows/settlement/payout/settle-payout-item"

export const POST = async (
  req: AuthenticatedMedusaRequest<SettlePayoutBody>,
  res: MedusaResponse<{ itemId: string }>,
) => {
  const input = { ...req.validatedBody, itemId: req.params.id ?? "", actor: req.auth_context.actor_id }
  const { result } = await settlePayoutItemWorkflow(req.scope).run({ input })
  res.json(result)
}
