import type { ApplyBody, CompanyRole, MyCompaniesResponse, MyCompanyResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type CompanyRow, WHOLESALE_MODULE, type WholesaleService } from "../../../../modules/wholesale"
import { applyForWholesaleWorkflow } from "../../../../workflows/wholesale/company/apply-for-wholesale"
import { companyView } from "../company-views"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<MyCompaniesResponse>) => {
  const wholesale = req.scope.resolve<WholesaleService>(WHOLESALE_MODULE)
  const members = await wholesale.listCompanyMembers(
    { customer_id: req.auth_context.actor_id },
    { take: null, order: { created_at: "ASC" } },
  )
  const companies = await wholesale.listCompanies(
    { id: members.map((member) => member.company_id) },
    { take: null },
  )
  res.json({
    companies: members.flatMap((member) => {
      const company = companies.find(({ id }) => id === member.company_id) as CompanyRow | undefined
      return company ? [companyView(company, member.roles as unknown as CompanyRole[])] : []
    }),
  })
}

export const POST = async (
  req: AuthenticatedMedusaRequest<ApplyBody>,
  res: MedusaResponse<MyCompanyResponse>,
) => {
  const { result } = await applyForWholesaleWorkflow(req.scope).run({
    input: { body: req.validatedBody, customerId: req.auth_context.actor_id },
  })
  const company = await req.scope.resolve<WholesaleService>(WHOLESALE_MODULE).retrieveCompany(result.id)
  res.status(201).json({ company: companyView(company as CompanyRow, ["admin", "buyer"]) })
}
