import type { MedusaContainer } from "@medusajs/framework/types"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../../modules/incoming-payment"
import { creditCheckoutWorkflow } from "./credit-checkout"

/** Asks Stripe about every open page of a purchase: its word may have been lost, or the browser is faster. */
export async function askStripe(container: MedusaContainer, groupId: string): Promise<void> {
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const awaited = await incoming.listAwaitedPayments({ order_group_id: groupId })
  const open = await incoming.listCardCheckouts({
    awaited_payment_id: awaited.map(({ id }) => id),
    state: "open",
  })
  for (const { id, awaited_payment_id } of open)
    await creditCheckoutWorkflow(container).run({
      input: { checkoutId: id, awaitedId: awaited_payment_id },
    })
}
