import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

interface OrderRow {
  payment_collections?: ({ payments?: { id: string }[] | null } | null)[] | null
}

/** The payments of an order, whichever of its collections they are in. */
export async function paymentsOfOrder(container: MedusaContainer, orderId: string): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "payment_collections.payments.id"],
    filters: { id: orderId },
  })
  return (data as unknown as OrderRow[])
    .flatMap(({ payment_collections }) => payment_collections ?? [])
    .flatMap((collection) => collection?.payments ?? [])
    .map(({ id }) => id)
}
