import type { StatementView } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { statementAt } from "../../../read/statements"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<StatementView>) => {
  res.json(await statementAt(req.scope, req.params))
}
