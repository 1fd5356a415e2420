import type { DecideCompanyBody, OfficeCompanyResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { decideCompanyWorkflow } from "../../../../../../workflows/wholesale/company/decide-company"
import { readOfficeCompany } from "../../../read"

export const POST = async (
  req: AuthenticatedMedusaRequest<DecideCompanyBody>,
  res: MedusaResponse<OfficeCompanyResponse>,
) => {
  const companyId = req.params.id ?? ""
  await decideCompanyWorkflow(req.scope).run({
    input: { ...req.validatedBody, companyId, actor: req.auth_context.actor_id },
  })
  res.json({ company: await readOfficeCompany(req.scope, companyId) })
}
