import type { RuleOptionsResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ruleOptions } from "./options"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<RuleOptionsResponse>) => {
  res.json(await ruleOptions(req.scope))
}
