import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { removeSynonymWorkflow } from "../../../../../../workflows/search/remove-synonym"

export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { result } = await removeSynonymWorkflow(req.scope).run({ input: { id: req.params.id ?? "" } })
  res.json(result)
}
