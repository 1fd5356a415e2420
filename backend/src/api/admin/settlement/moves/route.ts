import type { BookedResponse, MoneyMoveBody } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { moveMoneyWorkflow } from "../../../../workflows/settlement/move-money"

export const POST = async (
  req: AuthenticatedMedusaRequest<MoneyMoveBody>,
  res: MedusaResponse<BookedResponse>,
) => {
  const input = { ...req.validatedBody, actor: req.auth_context.actor_id }
  const { result } = await moveMoneyWorkflow(req.scope).run({ input })
  res.status(result.isNew ? 201 : 200).json(result)
}
