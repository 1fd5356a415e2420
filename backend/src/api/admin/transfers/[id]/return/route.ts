import type { ReturnTransferBody, TransferDeedResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { returnTransferWorkflow } from "../../../../../workflows/payment/return-transfer"
import { readTransfer } from "../../read"

export const POST = async (
  req: AuthenticatedMedusaRequest<ReturnTransferBody>,
  res: MedusaResponse<TransferDeedResponse>,
) => {
  const transferId = req.params.id ?? ""
  await returnTransferWorkflow(req.scope).run({
    input: { ...req.validatedBody, transferId, actor: req.auth_context.actor_id },
  })
  res.json(await readTransfer(req.scope, transferId))
}
