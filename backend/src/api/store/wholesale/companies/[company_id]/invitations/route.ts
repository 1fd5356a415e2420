import { randomBytes } from "node:crypto"
import type { InviteBody, InviteResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../../clock"
import { digestOf } from "../../../invitation-token"
import { requireMembership } from "../../../require-membership"

const WEEK_MS = 7 * 24 * 3_600_000

export const POST = async (
  req: AuthenticatedMedusaRequest<InviteBody>,
  res: MedusaResponse<InviteResponse>,
) => {
  const { company, wholesale } = await requireMembership(req, { roles: ["admin"] })
  const token = randomBytes(24).toString("base64url")
  const expiresAt = new Date(now().getTime() + WEEK_MS)
  await wholesale.createCompanyInvitations({
    company_id: company.id,
    email: req.validatedBody.email.toLowerCase(),
    roles: req.validatedBody.roles as unknown as Record<string, unknown>,
    token_digest: digestOf(token),
    invited_by: req.auth_context.actor_id,
    expires_at: expiresAt,
  })
  res.status(201).json({ token, expiresAt: expiresAt.toISOString() })
}
