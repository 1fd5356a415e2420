import type { PayoutResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPayout } from "../../read/payouts"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<PayoutResponse>) => {
  res.json(await readPayout(req.scope, req.params.id ?? ""))
}
