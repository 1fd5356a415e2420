import type { DecisionBody, DoneResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { decideReturnWorkflow } from "../../../../../workflows/after-sales/decide-return"

export const POST = async (
  req: AuthenticatedMedusaRequest<DecisionBody>,
  res: MedusaResponse<DoneResponse>,
) => {
  const { note } = req.validatedBody
  const { result } = await decideReturnWorkflow(req.scope).run({
    input: { id: req.params.id ?? "", state: "approved", note, actor: req.auth_context.actor_id },
  })
  res.json(result)
}
