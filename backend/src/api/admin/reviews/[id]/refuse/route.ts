import type { DoneResponse, ReasonBody } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { moderateReviewWorkflow } from "../../../../../workflows/review/moderate-review"

/** Only what is unlawful is not shown; the reason is told to its writer. */
export const POST = async (
  req: AuthenticatedMedusaRequest<ReasonBody>,
  res: MedusaResponse<DoneResponse>,
) => {
  const { note: refusal } = req.validatedBody
  const { result } = await moderateReviewWorkflow(req.scope).run({
    input: { id: req.params.id ?? "", state: "refused", refusal, actor: req.auth_context.actor_id },
  })
  res.json({ id: result.id })
}
