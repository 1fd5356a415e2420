import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type { MarketplaceService } from "../../../modules/marketplace/service"
import { clearUnfinished } from "../order/clear-unfinished"
import { ShoppingError } from "../refusals"

/** A run that is going to place the group, or the fact that it is placed already. */
export interface Attempt {
  groupId: string
  code: string
  /** How it is paid. */
  method: string
  isPlaced: boolean
  /** The run's name; the last step finishes the group only under the same name. */
  name: string
}

/** Takes the group for this run and clears away what a run that died halfway has left of orders and reservations. */
export const beginAttemptStep = createStep(
  "begin-attempt",
  async (input: { cartId: string }, { container }) =>
    new StepResponse(await beginAttempt(container, input.cartId)),
)

async function beginAttempt(container: MedusaContainer, cartId: string): Promise<Attempt> {
  const marketplace = container.resolve<MarketplaceService>(MARKETPLACE_MODULE)
  const [group] = await marketplace.listOrderGroups({ cart_id: cartId })
  if (!group)
    throw new ShoppingError("CART_NOT_FOUND", `The cart ${cartId} has not been prepared for ordering`)
  const { id: groupId, code, method } = group
  if (group.status === "placed") return { groupId, code, method, isPlaced: true, name: "" }
  if (group.attempt) await clearUnfinished(container, group)
  const name = generateEntityId(undefined, "try")
  await marketplace.updateOrderGroups({ id: group.id, attempt: name })
  return { groupId, code, method, isPlaced: false, name }
}
