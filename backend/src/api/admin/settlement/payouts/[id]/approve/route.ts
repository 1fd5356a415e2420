import type { PayoutResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { advancePayoutWorkflow } from "../../../../../../workflows/settlement/payout/advance-payout"
import { readPayout } from "../../../read/payouts"

export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<PayoutResponse>) => {
  const batchId = req.params.id ?? ""
  const input = { batchId, deed: "approve" as const, actor: req.auth_context.actor_id }
  await advancePayoutWorkflow(req.scope).run({ input })
  res.json(await readPayout(req.scope, batchId))
}
