import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type { MarketplaceService } from "../../../modules/marketplace/service"
import { ShoppingError } from "../refusals"
import type { Attempt } from "./begin-attempt"

/**
 * The last word of placing. A run whose lease on the cart lapsed, so that another began, is refused here and takes
 * back all it has done.
 */
export const markPlacedStep = createStep(
  "mark-placed",
  async ({ groupId, name }: Attempt, { container }) => {
    const marketplace = container.resolve<MarketplaceService>(MARKETPLACE_MODULE)
    const isOurs = await marketplace.finishAttempt(groupId, name, now())
    if (!isOurs) throw new ShoppingError("ATTEMPT_OVERTAKEN", "Another run is placing this purchase")
    return new StepResponse({ groupId }, groupId)
  },
  async (groupId, { container }) => {
    if (!groupId) return
    const marketplace = container.resolve<MarketplaceService>(MARKETPLACE_MODULE)
    await marketplace.updateOrderGroups({ id: groupId, status: "pending", placed_at: null })
  },
)
