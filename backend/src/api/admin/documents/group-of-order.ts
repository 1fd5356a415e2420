import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The purchase that an order is a parcel of; null when it is of none. */
export async function groupOfOrder(container: MedusaContainer, orderId: string): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "order_group.id"],
    filters: { id: orderId },
  })
  const [order] = data as unknown as { order_group?: { id: string } | null }[]
  return order?.order_group?.id ?? null
}
