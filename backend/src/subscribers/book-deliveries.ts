import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { bookSoon } from "../workflows/settlement/book-soon"

/** A parcel is with its buyer: with the money there, the sale is complete. */
export default async function bookDeliveries({ event, container }: SubscriberArgs<{ id: string }>) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "fulfillment",
    fields: ["id", "order.id"],
    filters: { id: event.data.id },
  })
  await bookSoon(
    container,
    (data as unknown as { order?: { id: string } | null }[]).flatMap((row) => row.order?.id ?? []),
  )
}

export const config: SubscriberConfig = { event: "delivery.created" }
