import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type { MarketplaceService } from "../../../modules/marketplace/service"
import { clearUnfinished } from "../order/clear-unfinished"

/** The purchase that the cart has become, if it has. What a killed run left of another one is cleared away first. */
export const findPlacedGroupStep = createStep(
  "find-placed-group",
  async (input: { cartId: string }, { container }) => {
    const marketplace = container.resolve<MarketplaceService>(MARKETPLACE_MODULE)
    const [group] = await marketplace.listOrderGroups({ cart_id: input.cartId })
    if (group?.status === "placed") return new StepResponse<Found>({ groupId: group.id })
    if (group?.attempt) await clearUnfinished(container, group)
    return new StepResponse<Found>({ groupId: null })
  },
)

interface Found {
  groupId: string | null
}
