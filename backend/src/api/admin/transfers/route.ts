import type { OfficeTransferListResponse, OfficeTransferQuery } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listTransfers } from "./read"

export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, OfficeTransferQuery>,
  res: MedusaResponse<OfficeTransferListResponse>,
) => {
  res.json(await listTransfers(req.scope, req.validatedQuery as OfficeTransferQuery))
}
