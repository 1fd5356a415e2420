import type { ApplyBody, MyCompanyResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../../clock"
import type { CompanyRow } from "../../../../../../modules/wholesale"
import { applicationFields } from "../../../../../../workflows/wholesale/company/application-fields"
import { WholesaleError } from "../../../../../../workflows/wholesale/refusals"
import { companyView } from "../../../company-views"
import { requireMembership } from "../../../require-membership"

/** The company answers what the office asked for, and waits for it again. */
export const POST = async (
  req: AuthenticatedMedusaRequest<ApplyBody>,
  res: MedusaResponse<MyCompanyResponse>,
) => {
  const { company, roles, wholesale } = await requireMembership(req, { roles: ["admin"] })
  if (company.state !== "more_asked")
    throw new WholesaleError("STATE_REFUSES", `Nothing is asked of a company that is ${company.state}`)
  const fields = applicationFields(req.validatedBody)
  await wholesale.updateCompanies({ id: company.id, ...fields, state: "applied" })
  await wholesale.createCompanyDeeds({
    company_id: company.id,
    deed: "answered",
    actor: req.auth_context.actor_id,
    at: now(),
  })
  const after = (await wholesale.retrieveCompany(company.id)) as CompanyRow
  res.json({ company: companyView(after, roles) })
}
