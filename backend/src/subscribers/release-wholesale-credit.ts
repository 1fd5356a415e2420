import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { settleWholesaleLegWorkflow } from "../workflows/wholesale/order/settle-leg"

/** A cancelled leg gives its company's credit back. */
export default async function releaseWholesaleCredit({ event, container }: SubscriberArgs<{ id: string }>) {
  await settleWholesaleLegWorkflow(container).run({
    input: { orderId: event.data.id, happened: "cancelled", actor: event.name },
  })
}

export const config: SubscriberConfig = { event: OrderWorkflowEvents.CANCELED }
