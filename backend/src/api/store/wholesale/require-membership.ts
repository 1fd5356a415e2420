import type { CompanyRole } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import {
  type CompanyMemberRow,
  type CompanyRow,
  WHOLESALE_MODULE,
  type WholesaleService,
} from "../../../modules/wholesale"
import { WholesaleError } from "../../../workflows/wholesale/refusals"

export interface Membership {
  company: CompanyRow
  member: CompanyMemberRow
  roles: readonly CompanyRole[]
  wholesale: WholesaleService
  salesChannelId: string
}

interface Needed {
  /** Any of these; empty: every member. An admin may do all but approve without the role. */
  roles?: readonly CompanyRole[]
  /** `see`: approved or suspended companies; `order`: approved ones only. */
  standing?: "see" | "order"
}

/**
 * The one place where a wholesale route learns for whom it works. The company of the address must be one that the
 * signed-in person belongs to; a stranger's id is answered like an id that does not exist.
 */
export async function requireMembership(
  req: AuthenticatedMedusaRequest<unknown, unknown>,
  { roles: needed = [], standing }: Needed = {},
): Promise<Membership> {
  const wholesale = req.scope.resolve<WholesaleService>(WHOLESALE_MODULE)
  const companyId = req.params.company_id ?? ""
  const [[member], [company]] = await Promise.all([
    wholesale.listCompanyMembers({ company_id: companyId, customer_id: req.auth_context.actor_id }),
    wholesale.listCompanies({ id: companyId }),
  ])
  if (!member || !company) throw new WholesaleError("COMPANY_NOT_FOUND", `There is no company ${companyId}`)
  const roles = member.roles as unknown as CompanyRole[]
  if (needed.length > 0 && !needed.some((role) => roles.includes(role)))
    throw new WholesaleError("ROLE_MISSING", `This needs one of: ${needed.join(", ")}`)
  const mayStand = standing === "order" ? ["approved"] : ["approved", "suspended"]
  if (standing && !mayStand.includes(company.state))
    throw new WholesaleError("COMPANY_NOT_APPROVED", `The company is ${company.state}`)
  return {
    company: company as CompanyRow,
    member: member as CompanyMemberRow,
    roles,
    wholesale,
    salesChannelId: salesChannelOf(req),
  }
}

function salesChannelOf(req: AuthenticatedMedusaRequest<unknown, unknown>): string {
  const context = (req as { publishable_key_context?: { sales_channel_ids?: string[] } })
    .publishable_key_context
  const id = context?.sales_channel_ids?.[0]
  if (!id) throw new MedusaError(MedusaError.Types.INVALID_DATA, "The publishable key has no sales channel")
  return id
}
