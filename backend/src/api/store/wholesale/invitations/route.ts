import type { AcceptInvitationBody, MyCompanyResponse } from "@cho-phien/contract"
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
  const person = await req.scope.resolve(Modules.CUSTOMER).retrieveCustomer(req.auth_context.actor_id)
  const joined = await wholesale.acceptInvitation({
    tokenDigest: digestOf(req.validatedBody.token),
    email: person.email?.toLowerCase() ?? "",
    customerId: person.id,
    at: now(),
  })
  if (!joined) throw new WholesaleError("INVITATION_NOT_VALID", "The invitation is over or for somebody else")
  const company = (await wholesale.retrieveCompany(joined.companyId)) as CompanyRow
  res.status(201).json({ company: companyView(company, joined.roles) })
}
