import type { OfficeSynonymListResponse, OfficeSynonymQuery, SaveSynonymBody } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { saveSynonymWorkflow } from "../../../../workflows/search/save-synonym"
import { listSynonyms } from "./list"

export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, OfficeSynonymQuery>,
  res: MedusaResponse<OfficeSynonymListResponse>,
) => {
  res.json(await listSynonyms(req.scope, req.validatedQuery as OfficeSynonymQuery))
}

export const POST = async (
  req: AuthenticatedMedusaRequest<SaveSynonymBody>,
  res: MedusaResponse<{ id: string }>,
) => {
  const { result } = await saveSynonymWorkflow(req.scope).run({ input: req.validatedBody })
  res.status(201).json(result)
}
