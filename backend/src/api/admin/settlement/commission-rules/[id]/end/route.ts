import type { CommissionRuleListResponse, EndCommissionRuleBody } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { endCommissionRuleWorkflow } from "../../../../../../workflows/settlement/tariff/end-commission-rule"
import { listRules } from "../../../read/tariff"

export const POST = async (
  req: AuthenticatedMedusaRequest<EndCommissionRuleBody>,
  res: MedusaResponse<CommissionRuleListResponse>,
) => {
  const input = { ruleId: req.params.id ?? "", endsOn: req.validatedBody.endsOn }
  await endCommissionRuleWorkflow(req.scope).run({ input })
  res.json(await listRules(req.scope))
}
