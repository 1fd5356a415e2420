import type { OfficeReviewListResponse, OfficeReviewQuery } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listOfficeReviews } from "./read"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<OfficeReviewListResponse>) => {
  res.json(await listOfficeReviews(req.scope, req.validatedQuery as unknown as OfficeReviewQuery))
}
