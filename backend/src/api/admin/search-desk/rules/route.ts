import type { CreateSearchRuleBody, OfficeSearchRuleListResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createSearchRuleWorkflow } from "../../../../workflows/search/create-rule"
import { listRules } from "./list"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OfficeSearchRuleListResponse>,
) => {
  res.json({ rules: await listRules(req.scope) })
}

export const POST = async (
  req: AuthenticatedMedusaRequest<CreateSearchRuleBody>,
  res: MedusaResponse<{ id: string }>,
) => {
  const { result } = await createSearchRuleWorkflow(req.scope).run({ input: req.validatedBody })
  res.status(201).json(result)
}
