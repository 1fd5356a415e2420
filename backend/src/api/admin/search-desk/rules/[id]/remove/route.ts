import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { removeSearchRuleWorkflow } from "../../../../../../workflows/search/remove-rule"

export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { result } = await removeSearchRuleWorkflow(req.scope).run({ input: { id: req.params.id ?? "" } })
  res.json(result)
}
