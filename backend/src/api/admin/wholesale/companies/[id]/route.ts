import type { OfficeCompanyResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readOfficeCompany } from "../../read"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<OfficeCompanyResponse>) => {
  res.json({ company: await readOfficeCompany(req.scope, req.params.id ?? "") })
}
