import type { CompanyRole, SetMemberBody } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../../../clock"
import { WholesaleError } from "../../../../../../../workflows/wholesale/refusals"
import { requireMembership } from "../../../../require-membership"

/** Roles and monthly limit of a member; without roles the person leaves. A company keeps an admin. */
export const POST = async (
  req: AuthenticatedMedusaRequest<SetMemberBody>,
  res: MedusaResponse<{ ok: true }>,
) => {
  const { company, wholesale } = await requireMembership(req, { roles: ["admin"] })
  const { roles, monthlyLimitDong } = req.validatedBody
  const members = await wholesale.listCompanyMembers({ company_id: company.id }, { take: null })
  const member = members.find(({ id }) => id === req.params.member_id)
  if (!member) throw new WholesaleError("NOT_IN_COMPANY", `There is no member ${req.params.member_id}`)
  const isAdmin = ({ roles }: { roles: unknown }) => (roles as CompanyRole[]).includes("admin")
  const hasOtherAdmin = members.some((other) => other.id !== member.id && isAdmin(other))
  if (isAdmin(member) && !roles.includes("admin") && !hasOtherAdmin)
    throw new WholesaleError("LAST_ADMIN", "A company keeps an admin")
  if (roles.length === 0) await wholesale.softDeleteCompanyMembers(member.id)
  else
    await wholesale.updateCompanyMembers({
      id: member.id,
      roles: roles as unknown as Record<string, unknown>,
      monthly_limit_dong: monthlyLimitDong,
    })
  await wholesale.createCompanyDeeds({
    company_id: company.id,
    deed: roles.length === 0 ? "member-left" : "member-set",
    actor: req.auth_context.actor_id,
    at: now(),
    before: { member: member.id, roles: member.roles },
    after: { member: member.id, roles, monthlyLimitDong },
  })
  res.json({ ok: true })
}
