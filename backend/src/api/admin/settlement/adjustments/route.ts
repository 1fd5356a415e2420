import type { AdjustmentBody, BookedResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { adjustBalanceWorkflow } from "../../../../workflows/settlement/adjust-balance"

export const POST = async (
  req: AuthenticatedMedusaRequest<AdjustmentBody>,
  res: MedusaResponse<BookedResponse>,
) => {
  const input = { ...req.validatedBody, actor: req.auth_context.actor_id }
  const { result } = await adjustBalanceWorkflow(req.scope).run({ input })
  res.status(result.isNew ? 201 : 200).json(result)
}
