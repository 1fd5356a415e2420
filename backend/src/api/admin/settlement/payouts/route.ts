import type { DraftPayoutBody, PayoutListResponse, PayoutQuery, PayoutResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { draftPayoutWorkflow } from "../../../../workflows/settlement/payout/draft-payout"
import { listPayouts, readPayout } from "../read/payouts"

export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, PayoutQuery>,
  res: MedusaResponse<PayoutListResponse>,
) => {
  res.json(await listPayouts(req.scope, req.validatedQuery as PayoutQuery))
}

export const POST = async (
  req: AuthenticatedMedusaRequest<DraftPayoutBody>,
  res: MedusaResponse<PayoutResponse>,
) => {
  const input = { ...req.validatedBody, actor: req.auth_context.actor_id }
  const { result } = await draftPayoutWorkflow(req.scope).run({ input })
  res.status(201).json(await readPayout(req.scope, result.batchId))
}
