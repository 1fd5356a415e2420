import type { ApplyBody, MyCompanyResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CompanyRow } from "../../../../../../modules/wholesale"
import { answerOfficeWorkflow } from "../../../../../../workflows/wholesale/company/answer-office"
import { companyView } from "../../../company-views"
import { requireMembership } from "../../../require-membership"

/** The company answers what the office asked for, and waits for it again. */
export const POST = async (
  req: AuthenticatedMedusaRequest<ApplyBody>,
  res: MedusaResponse<MyCompanyResponse>,
) => {
  const { company, roles, wholesale } = await requireMembership(req, { roles: ["admin"] })
  await answerOfficeWorkflow(req.scope).run({
    input: { companyId: company.id, body: req.validatedBody, customerId: req.auth_context.actor_id },
  })
  const after = (await wholesale.retrieveCompany(company.id)) as CompanyRow
  res.json({ company: companyView(after, roles) })
}
