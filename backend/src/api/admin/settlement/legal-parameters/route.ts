import type { LegalParameterListResponse, NewLegalParameterBody } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { addLegalParameterWorkflow } from "../../../../workflows/settlement/tariff/add-legal-parameter"
import { listLaw } from "../read/tariff"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<LegalParameterListResponse>,
) => {
  res.json(await listLaw(req.scope))
}

export const POST = async (
  req: AuthenticatedMedusaRequest<NewLegalParameterBody>,
  res: MedusaResponse<LegalParameterListResponse>,
) => {
  const input = { ...req.validatedBody, actor: req.auth_context.actor_id }
  await addLegalParameterWorkflow(req.scope).run({ input })
  res.status(201).json(await listLaw(req.scope))
}
