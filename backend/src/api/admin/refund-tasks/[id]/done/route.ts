import type { PayBackBody, RefundTaskResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { payBackWorkflow } from "../../../../../workflows/payment/refunds/pay-back"
import { readRefundTask } from "../../read"

export const POST = async (
  req: AuthenticatedMedusaRequest<PayBackBody>,
  res: MedusaResponse<RefundTaskResponse>,
) => {
  const taskId = req.params.id ?? ""
  await payBackWorkflow(req.scope).run({
    input: { ...req.validatedBody, taskId, actor: req.auth_context.actor_id },
  })
  res.json(await readRefundTask(req.scope, taskId))
}
