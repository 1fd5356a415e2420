import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { bookSoon } from "../workflows/settlement/book-soon"

/** Money came (cash at the door) or went back: Medusa's own word of it, whoever did it. */
export default async function bookPayments({ event, container }: SubscriberArgs<{ id: string }>) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment",
    fields: ["id", "payment_collection.order.id"],
    filters: { id: event.data.id },
  })
  await bookSoon(
    container,
    (data as unknown as PaymentRow[]).flatMap((payment) => payment.payment_collection?.order?.id ?? []),
  )
}

interface PaymentRow {
  payment_collection?: { order?: { id: string } | null } | null
}

export const config: SubscriberConfig = { event: ["payment.captured", "payment.refunded"] }
