import type { DoneResponse, ReasonBody } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerReviewWorkflow } from "../../../../../workflows/review/answer-review"

/** The office writes down the producer's answer. */
export const POST = async (
  req: AuthenticatedMedusaRequest<ReasonBody>,
  res: MedusaResponse<DoneResponse>,
) => {
  const { result } = await answerReviewWorkflow(req.scope).run({
    input: { id: req.params.id ?? "", answer: req.validatedBody.note, producerId: null },
  })
  res.json(result)
}
