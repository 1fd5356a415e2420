import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys, FulfillmentWorkflowEvents } from "@medusajs/framework/utils"
import { settleWholesaleLegWorkflow } from "../workflows/wholesale/order/settle-leg"

/** A leg that has arrived whole is what its company owes from then on. */
export default async function invoiceDeliveredLegs({ event, container }: SubscriberArgs<{ id: string }>) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "fulfillment",
    fields: ["id", "order.id"],
    filters: { id: event.data.id },
  })
  for (const { order } of data as unknown as { order?: { id: string } | null }[])
    if (order)
      await settleWholesaleLegWorkflow(container).run({
        input: { orderId: order.id, happened: "delivered", actor: event.name },
      })
}

export const config: SubscriberConfig = { event: FulfillmentWorkflowEvents.DELIVERY_CREATED }
