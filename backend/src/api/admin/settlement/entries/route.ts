import type { LedgerQuery, LedgerResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listLedger } from "../read/ledger"

export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, LedgerQuery>,
  res: MedusaResponse<LedgerResponse>,
) => {
  res.json(await listLedger(req.scope, req.validatedQuery as LedgerQuery))
}
