import type { SettlementOverview } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readOverview } from "../read/overview"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<SettlementOverview>) => {
  res.json(await readOverview(req.scope))
}
