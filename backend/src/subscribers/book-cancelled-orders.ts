import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { bookSoon } from "../workflows/settlement/book-soon"

/** A parcel was cancelled: Medusa gives money back inside that deed, without a word about the payment. */
export default async function bookCancelledOrders({ event, container }: SubscriberArgs<{ id: string }>) {
  await bookSoon(container, [event.data.id])
}

export const config: SubscriberConfig = { event: "order.canceled" }
