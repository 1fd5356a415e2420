interface MoneyRow {
  id: string
  amount: unknown
  created_at: string | Date
}

/** An order with what is read of it for its parcel. */
export interface OrderRow {
  id: string
  display_id: number
  status: string
  created_at: string | Date
  canceled_at: string | Date | null
  metadata: Record<string, unknown> | null
  producer?: {
    id: string
    name: string
    slug: string
    legal_form: string
    commune_code: string
    email: string | null
    demonstration: boolean
  } | null
  items?:
    | {
        id: string
        product_id: string | null
        product_title: string | null
        variant_title: string | null
        quantity: unknown
        unit_price: unknown
        detail?: { quantity?: unknown; delivered_quantity?: unknown } | null
        adjustments?: { amount: unknown }[] | null
      }[]
    | null
  shipping_methods?: { amount: unknown }[] | null
  fulfillments?:
    | {
        location_id: string | null
        packed_at: string | Date | null
        shipped_at: string | Date | null
        delivered_at: string | Date | null
        canceled_at: string | Date | null
        labels?: { tracking_number: string | null; tracking_url: string | null }[] | null
      }[]
    | null
  payment_collections?:
    | ({ payments?: { id: string; captures: MoneyRow[] | null; refunds: MoneyRow[] | null }[] } | null)[]
    | null
}

export const PARCEL_FIELDS = [
  "id",
  "display_id",
  "status",
  "created_at",
  "canceled_at",
  "metadata",
  "producer.*",
  "items.*",
  "items.detail.*",
  "items.adjustments.amount",
  "shipping_methods.amount",
  "fulfillments.*",
  "fulfillments.labels.*",
  "payment_collections.payments.id",
  "payment_collections.payments.captures.id",
  "payment_collections.payments.captures.amount",
  "payment_collections.payments.captures.created_at",
  "payment_collections.payments.refunds.id",
  "payment_collections.payments.refunds.amount",
  "payment_collections.payments.refunds.created_at",
]
