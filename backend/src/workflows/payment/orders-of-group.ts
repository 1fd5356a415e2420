import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** An order of a purchase with its lines, as paying and ending need it. */
export interface GroupOrder {
  id: string
  status: string
  regionId: string
  currencyCode: string
  salesChannelId: string
  lines: { id: string; variantId: string; quantity: number }[]
}

interface OrderRow {
  id: string
  status: string
  region_id: string
  currency_code: string
  sales_channel_id: string
  items?: { id: string; variant_id: string | null; quantity: number }[] | null
}

const FIELDS = [
  "orders.id",
  "orders.status",
  "orders.region_id",
  "orders.currency_code",
  "orders.sales_channel_id",
  // Medusa counts the units of a line only for the whole line.
  "orders.items.*",
]

/** The orders that one awaited payment pays: all of the purchase, or the one parcel. */
export async function ordersPaidBy(
  container: MedusaContainer,
  { order_group_id, order_id }: { order_group_id: string; order_id: string | null },
): Promise<GroupOrder[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_group",
    fields: FIELDS,
    filters: { id: order_group_id },
  })
  const rows = (data as unknown as { orders?: (OrderRow | null)[] | null }[]).flatMap(
    (row) => row.orders ?? [],
  )
  return rows
    .flatMap((order) => (order && (!order_id || order.id === order_id) ? [order] : []))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((order) => ({
      id: order.id,
      status: order.status,
      regionId: order.region_id,
      currencyCode: order.currency_code,
      salesChannelId: order.sales_channel_id,
      lines: (order.items ?? []).flatMap(({ id, variant_id, quantity }) =>
        variant_id ? [{ id, variantId: variant_id, quantity: Number(quantity) }] : [],
      ),
    }))
}
