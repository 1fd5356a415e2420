import type { LegalParameterListResponse, LegalStateBody } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { setLegalStateWorkflow } from "../../../../../../workflows/settlement/tariff/set-legal-state"
import { listLaw } from "../../../read/tariff"

export const POST = async (
  req: AuthenticatedMedusaRequest<LegalStateBody>,
  res: MedusaResponse<LegalParameterListResponse>,
) => {
  const input = { ...req.validatedBody, parameterId: req.params.id ?? "", actor: req.auth_context.actor_id }
  await setLegalStateWorkflow(req.scope).run({ input })
  res.json(await listLaw(req.scope))
}
