import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

interface FulfillmentRow {
  id: string
  order?: { id: string } | null
}

/** The orders of these packages. */
export async function ordersOfFulfillments(
  container: MedusaContainer,
  filters: Record<string, unknown>,
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "fulfillment", fields: ["id", "order.id"], filters })
  return (data as unknown as FulfillmentRow[]).flatMap(({ order }) => order?.id ?? [])
}
