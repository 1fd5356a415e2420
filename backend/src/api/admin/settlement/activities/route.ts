import type { ActivityQuery, ApproveActivityBody, ListingActivityListResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { approveActivityWorkflow } from "../../../../workflows/settlement/tariff/approve-activity"
import { listListings } from "../read/listings"

export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ActivityQuery>,
  res: MedusaResponse<ListingActivityListResponse>,
) => {
  res.json(await listListings(req.scope, req.validatedQuery as ActivityQuery))
}

export const POST = async (
  req: AuthenticatedMedusaRequest<ApproveActivityBody>,
  res: MedusaResponse<{ id: string }>,
) => {
  const input = { ...req.validatedBody, actor: req.auth_context.actor_id }
  const { result } = await approveActivityWorkflow(req.scope).run({ input })
  res.json(result)
}
