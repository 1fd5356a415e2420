/** Packages that arrived, with their orders, as the query answers them. */
export interface PackageRow {
  id: string
  delivered_at: string | Date | null
  canceled_at: string | Date | null
  items?: { line_item_id: string | null; quantity: number }[] | null
}

export interface LineRow {
  id: string
  product_title: string | null
  title: string
  variant_title: string | null
  quantity: number
  unit_price: number
  metadata: Record<string, unknown> | null
  adjustments?: { amount: number }[] | null
}

export interface OrderRow {
  id: string
  producer?: { id: string; slug: string; name: string } | null
  order_group?: {
    id: string
    code: string
    orders?: ({ id: string; display_id: number } | null)[] | null
  } | null
  items?: LineRow[] | null
  shipping_methods?:
    | { id: string; name: string; amount: number; metadata: Record<string, unknown> | null }[]
    | null
  fulfillments?: PackageRow[] | null
}

export const ORDER_FIELDS = [
  "id",
  "producer.id",
  "producer.slug",
  "producer.name",
  "order_group.id",
  "order_group.code",
  "order_group.orders.id",
  "order_group.orders.display_id",
  "items.*",
  "items.adjustments.amount",
  "shipping_methods.id",
  "shipping_methods.name",
  "shipping_methods.amount",
  "shipping_methods.metadata",
  "fulfillments.id",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
  "fulfillments.items.line_item_id",
  "fulfillments.items.quantity",
]
