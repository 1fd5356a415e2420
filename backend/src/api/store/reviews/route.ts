import type { ReviewListQuery, ReviewListResponse } from "@cho-phien/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readReviews } from "./read-reviews"

/** What buyers wrote about a product. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<ReviewListResponse>) => {
  res.json(await readReviews(req.scope, req.validatedQuery as unknown as ReviewListQuery))
}
