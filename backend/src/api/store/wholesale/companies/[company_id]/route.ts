import type { CompanyDeskResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CompanyMemberRow, DeliveryPointRow } from "../../../../../modules/wholesale"
import { companyView, creditView, memberViews, pointView, termsView } from "../../company-views"
import { requireMembership } from "../../require-membership"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<CompanyDeskResponse>) => {
  const { company, roles, wholesale } = await requireMembership(req)
  const [points, members] = await Promise.all([
    wholesale.listDeliveryPoints(
      { company_id: company.id },
      { take: null, order: { position: "ASC", code: "ASC" } },
    ),
    wholesale.listCompanyMembers({ company_id: company.id }, { take: null, order: { created_at: "ASC" } }),
  ])
  const seesCredit = roles.includes("admin") || roles.includes("accountant")
  res.json({
    company: companyView(company, roles),
    terms: termsView(company),
    points: points.map((point) => pointView(point as DeliveryPointRow)),
    members: await memberViews(req.scope, members as CompanyMemberRow[]),
    credit: seesCredit ? await creditView(wholesale, company) : null,
  })
}
