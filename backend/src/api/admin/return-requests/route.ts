import type { OfficeReturnListResponse, OfficeReturnQuery } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listReturns } from "./read"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<OfficeReturnListResponse>) => {
  res.json(await listReturns(req.scope, req.validatedQuery as unknown as OfficeReturnQuery))
}
