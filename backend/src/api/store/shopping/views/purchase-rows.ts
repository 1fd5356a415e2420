import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OrderGroupRow } from "../../../../modules/marketplace/rows"
import type { KeptPoint } from "./pickup-view"

export interface OrderedLineRow {
  id: string
  variant_id: string | null
  quantity: number
  unit_price: number
  product_title: string | null
  product_handle: string | null
  variant_title: string | null
  metadata: Record<string, unknown> | null
  adjustments?: { code: string | null; amount: number }[] | null
}

export interface OrderRow {
  id: string
  /** Counts up in the order of the cart; ids made in one millisecond do not. */
  display_id: number
  status: string
  canceled_at: string | Date | null
  region_id: string
  currency_code: string
  sales_channel_id: string
  producer?: { slug: string; name: string } | null
  items?: OrderedLineRow[] | null
  shipping_methods?: ShippingMethodRow[] | null
  fulfillments?: FulfillmentRow[] | null
  payment_collections?: { amount: number; captured_amount: number | null }[] | null
}

export interface ShippingMethodRow {
  name: string
  /** `id` is the kind of delivery. */
  data: { id?: unknown; point?: KeptPoint } | null
  amount: number
  metadata: Record<string, unknown> | null
}

export interface FulfillmentRow {
  packed_at: string | Date | null
  shipped_at: string | Date | null
  delivered_at: string | Date | null
  canceled_at: string | Date | null
  labels?: { tracking_number: string | null }[] | null
}

export type PurchaseRow = OrderGroupRow & { orders: OrderRow[] }

const FIELDS = [
  "*",
  "orders.id",
  "orders.display_id",
  "orders.status",
  "orders.canceled_at",
  "orders.region_id",
  "orders.currency_code",
  "orders.sales_channel_id",
  "orders.producer.slug",
  "orders.producer.name",
  "orders.items.*",
  "orders.items.adjustments.code",
  "orders.items.adjustments.amount",
  "orders.shipping_methods.name",
  "orders.shipping_methods.data",
  "orders.shipping_methods.amount",
  "orders.shipping_methods.metadata",
  "orders.fulfillments.packed_at",
  "orders.fulfillments.shipped_at",
  "orders.fulfillments.delivered_at",
  "orders.fulfillments.canceled_at",
  "orders.fulfillments.labels.tracking_number",
  "orders.payment_collections.amount",
  "orders.payment_collections.captured_amount",
]

interface Wanted {
  filters: Record<string, unknown>
  skip?: number
  take?: number
}

/** Placed purchases with all that their pages show, newest first. */
export async function readPurchaseRows(
  container: MedusaContainer,
  { filters, skip = 0, take = 1 }: Wanted,
): Promise<{ rows: PurchaseRow[]; count: number }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "order_group",
    fields: FIELDS,
    filters: { ...filters, status: "placed" },
    pagination: { skip, take, order: { placed_at: "DESC", id: "DESC" } },
  })
  const rows = (data as unknown as (OrderGroupRow & { orders?: (OrderRow | null)[] | null })[]).map(
    (row) => ({
      ...row,
      orders: (row.orders ?? []).flatMap((order) => order ?? []).sort((a, b) => a.display_id - b.display_id),
    }),
  )
  return { rows, count: metadata?.count ?? rows.length }
}
