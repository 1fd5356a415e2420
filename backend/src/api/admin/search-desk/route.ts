import type { SearchDeskResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readDesk } from "./read-desk"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<SearchDeskResponse>) => {
  res.json(await readDesk(req.scope))
}
