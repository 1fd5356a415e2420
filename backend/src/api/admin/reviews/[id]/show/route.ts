import type { DoneResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { moderateReviewWorkflow } from "../../../../../workflows/review/moderate-review"

export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<DoneResponse>) => {
  const { result } = await moderateReviewWorkflow(req.scope).run({
    input: { id: req.params.id ?? "", state: "shown", refusal: "", actor: req.auth_context.actor_id },
  })
  res.json({ id: result.id })
}
