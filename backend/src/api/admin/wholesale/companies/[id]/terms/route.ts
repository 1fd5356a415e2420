import type { OfficeCompanyResponse, SetTermsBody } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { setCompanyTermsWorkflow } from "../../../../../../workflows/wholesale/company/set-company-terms"
import { readOfficeCompany } from "../../../read"

export const POST = async (
  req: AuthenticatedMedusaRequest<SetTermsBody>,
  res: MedusaResponse<OfficeCompanyResponse>,
) => {
  const companyId = req.params.id ?? ""
  await setCompanyTermsWorkflow(req.scope).run({
    input: { ...req.validatedBody, companyId, actor: req.auth_context.actor_id },
  })
  res.json({ company: await readOfficeCompany(req.scope, companyId) })
}
