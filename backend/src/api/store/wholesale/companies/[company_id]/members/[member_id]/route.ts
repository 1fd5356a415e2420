import type { SetMemberBody } from "@cho-phien/contract"
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
  const answer = await wholesale.setMember({
    ...req.validatedBody,
    companyId: company.id,
    memberId: req.params.member_id ?? "",
    actor: req.auth_context.actor_id,
    at: now(),
  })
  if (answer === "not-in-company")
    throw new WholesaleError("NOT_IN_COMPANY", `There is no member ${req.params.member_id}`)
  if (answer === "last-admin") throw new WholesaleError("LAST_ADMIN", "A company keeps an admin")
  res.json({ ok: true })
}
