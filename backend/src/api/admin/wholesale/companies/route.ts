import type { OfficeCompaniesResponse, OfficeCompanyQuery } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listOfficeCompanies } from "../read"

export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, OfficeCompanyQuery>,
  res: MedusaResponse<OfficeCompaniesResponse>,
) => {
  res.json({ companies: await listOfficeCompanies(req.scope, req.validatedQuery as OfficeCompanyQuery) })
}
