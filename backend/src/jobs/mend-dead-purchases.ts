import type { MedusaContainer } from "@medusajs/framework/types"
import { MARKETPLACE_MODULE } from "../modules/marketplace"
import type { MarketplaceService } from "../modules/marketplace/service"
import { mendDeadPurchaseWorkflow } from "../workflows/purchase/mend-dead-purchase"

/** Longer than any lease on a cart. */
const DEAD_AFTER_MINUTES = 5
const AT_ONCE = 100

/** Repairs by itself, within minutes, what a killed server left half placed; and forgets look-ups that are over. */
export default async function mendDeadPurchases(container: MedusaContainer): Promise<void> {
  const marketplace = container.resolve<MarketplaceService>(MARKETPLACE_MODULE)
  for (const cartId of await marketplace.cartsOfDeadAttempts(DEAD_AFTER_MINUTES, AT_ONCE))
    await mendDeadPurchaseWorkflow(container).run({ input: { cartId } })
  await marketplace.forgetOldTries()
}

export const config = { name: "mend-dead-purchases", schedule: "*/3 * * * *" }
