import type { DoneResponse } from "@cho-phien/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MARKETPLACE_MODULE } from "../../../../../modules/marketplace"
import type { MarketplaceService } from "../../../../../modules/marketplace/service"
import { reportReviewWorkflow } from "../../../../../workflows/review/report-review"

const DAY_SECONDS = 24 * 3600

/** A reader finds a review unlawful. One address counts once a day and review, and is told the same again. */
export const POST = async (req: MedusaRequest, res: MedusaResponse<DoneResponse>) => {
  const id = req.params.id ?? ""
  const marketplace = req.scope.resolve<MarketplaceService>(MARKETPLACE_MODULE)
  const { tries } = await marketplace.countTry(`report:${id}:${req.ip ?? "unknown"}`, DAY_SECONDS)
  if (tries === 1) await reportReviewWorkflow(req.scope).run({ input: { id } })
  res.json({ id })
}
