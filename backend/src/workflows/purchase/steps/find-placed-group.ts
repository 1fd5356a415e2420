import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type { MarketplaceService } from "../../../modules/marketplace/service"

/** The purchase that the cart has become, if it has. */
export const findPlacedGroupStep = createStep(
  "find-placed-group",
  async (input: { cartId: string }, { container }) => {
    const marketplace = container.resolve<MarketplaceService>(MARKETPLACE_MODULE)
    const [group] = await marketplace.listOrderGroups({ cart_id: input.cartId, status: "placed" })
    return new StepResponse({ groupId: group?.id ?? null })
  },
)
