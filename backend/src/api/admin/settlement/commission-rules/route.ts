import type { CommissionRuleListResponse, NewCommissionRuleBody } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createCommissionRuleWorkflow } from "../../../../workflows/settlement/tariff/create-commission-rule"
import { listRules } from "../read/tariff"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<CommissionRuleListResponse>,
) => {
  res.json(await listRules(req.scope))
}

export const POST = async (
  req: AuthenticatedMedusaRequest<NewCommissionRuleBody>,
  res: MedusaResponse<CommissionRuleListResponse>,
) => {
  const input = { ...req.validatedBody, actor: req.auth_context.actor_id }
  await createCommissionRuleWorkflow(req.scope).run({ input })
  res.status(201).json(await listRules(req.scope))
}
