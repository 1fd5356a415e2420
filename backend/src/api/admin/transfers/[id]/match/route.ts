import type { MatchTransferBody, TransferDeedResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { matchTransferWorkflow } from "../../../../../workflows/payment/match-transfer"
import { readTransfer } from "../../read"

export const POST = async (
  req: AuthenticatedMedusaRequest<MatchTransferBody>,
  res: MedusaResponse<TransferDeedResponse>,
) => {
  const transferId = req.params.id ?? ""
  await matchTransferWorkflow(req.scope).run({
    input: { ...req.validatedBody, transferId, actor: req.auth_context.actor_id },
  })
  res.json(await readTransfer(req.scope, transferId))
}
