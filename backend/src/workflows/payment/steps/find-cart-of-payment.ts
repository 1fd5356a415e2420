import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../../modules/incoming-payment"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type { MarketplaceService } from "../../../modules/marketplace/service"

/** The cart of a purchase that is paid for: all that happens to the purchase happens under its lock. */
export const findCartOfPaymentStep = createStep(
  "find-cart-of-payment",
  async ({ awaitedId }: { awaitedId: string }, { container }) => {
    const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
    const { order_group_id } = await incoming.retrieveAwaitedPayment(awaitedId)
    const marketplace = container.resolve<MarketplaceService>(MARKETPLACE_MODULE)
    return new StepResponse({ cartId: (await marketplace.retrieveOrderGroup(order_group_id)).cart_id })
  },
)
