import type { AcceptInvitationBody, CompanyRole, MyCompanyResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { now } from "../../../../clock"
import { type CompanyRow, WHOLESALE_MODULE, type WholesaleService } from "../../../../modules/wholesale"
import { WholesaleError } from "../../../../workflows/wholesale/refusals"
import { companyView } from "../company-views"
import { digestOf } from "../invitation-token"

/** The invited person, signed in under the invited address, becomes a member. Used once, within a week. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AcceptInvitationBody>,
  res: MedusaResponse<MyCompanyResponse>,
) => {
  const wholesale = req.scope.resolve<WholesaleService>(WHOLESALE_MODULE)
  const [[invitation], person] = await Promise.all([
    wholesale.listCompanyInvitations({ token_digest: digestOf(req.validatedBody.token) }),
    req.scope.resolve(Modules.CUSTOMER).retrieveCustomer(req.auth_context.actor_id),
  ])
  const isOpen =
    invitation &&
    invitation.accepted_at === null &&
    new Date(invitation.expires_at) > now() &&
    invitation.email === person.email?.toLowerCase()
  if (!isOpen) throw new WholesaleError("INVITATION_NOT_VALID", "The invitation is over or for somebody else")
  const roles = invitation.roles as unknown as CompanyRole[]
  const [member] = await wholesale.listCompanyMembers({
    company_id: invitation.company_id,
    customer_id: person.id,
  })
  const joined = { company_id: invitation.company_id, customer_id: person.id, roles: invitation.roles }
  if (member) await wholesale.updateCompanyMembers({ id: member.id, roles: invitation.roles })
  else await wholesale.createCompanyMembers(joined)
  await wholesale.updateCompanyInvitations({ id: invitation.id, accepted_at: now() })
  await wholesale.createCompanyDeeds({
    company_id: invitation.company_id,
    deed: "member-joined",
    actor: person.id,
    at: now(),
    after: { roles },
  })
  const company = (await wholesale.retrieveCompany(invitation.company_id)) as CompanyRow
  res.status(201).json({ company: companyView(company, roles) })
}
