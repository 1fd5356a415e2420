import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export interface CartLineRow {
  id: string
  variantId: string
  quantity: number
  /** The price on the line: of the day it was last priced. */
  unitPriceDong: number
  /** The price the shopper saw when the goods were put in. */
  priceSeenDong: number
  productTitle: string
  productHandle: string
  packTitle: string
  /** What vouchers take off, before it is made whole đồng; filled by `withVouchers`. */
  discounts: { code: string; amount: number; promotionId: string | null }[]
  taxLines: TaxLineRow[]
}

export interface TaxLineRow {
  description: string | null
  tax_rate_id: string | null
  code: string
  rate: number
  provider_id: string | null
}

export interface CartMethodRow {
  id: string
  optionId: string
  kind: string
  /** The display point where it is fetched, as it was when chosen. */
  point: Record<string, unknown> | null
  name: string
  amountDong: number
  taxLines: TaxLineRow[]
}

/** A cart as our rules need it, lines in the order they were put in. */
export interface ShoppingCart {
  id: string
  regionId: string
  currencyCode: string
  salesChannelId: string
  customerId: string | null
  email: string | null
  isPlaced: boolean
  /** Codes the buyer has put in, oldest first. */
  voucherCodes: string[]
  lines: CartLineRow[]
  methods: CartMethodRow[]
}

const FIELDS = [
  "id",
  "region_id",
  "currency_code",
  "sales_channel_id",
  "customer_id",
  "email",
  "completed_at",
  "metadata",
  "items.id",
  "items.variant_id",
  "items.quantity",
  "items.unit_price",
  "items.metadata",
  "items.created_at",
  "items.product_title",
  "items.product_handle",
  "items.variant_title",
  "items.tax_lines.*",
  "shipping_methods.id",
  "shipping_methods.name",
  "shipping_methods.data",
  "shipping_methods.amount",
  "shipping_methods.shipping_option_id",
  "shipping_methods.tax_lines.*",
]

interface ItemRow {
  id: string
  variant_id: string | null
  quantity: number
  unit_price: number
  metadata: { price_seen_dong?: unknown } | null
  created_at: string | Date
  product_title: string | null
  product_handle: string | null
  variant_title: string | null
  tax_lines?: TaxLineRow[] | null
}

interface Row {
  id: string
  region_id: string
  currency_code: string
  sales_channel_id: string
  customer_id: string | null
  email: string | null
  completed_at: string | Date | null
  metadata: { voucher_codes?: unknown } | null
  items?: ItemRow[] | null
  shipping_methods?:
    | {
        id: string
        name: string
        data: { id?: unknown; point?: Record<string, unknown> } | null
        amount: number
        shipping_option_id: string
        tax_lines?: TaxLineRow[] | null
      }[]
    | null
}

/** The cart of that id, or null. */
export async function readCart(container: MedusaContainer, id: string): Promise<ShoppingCart | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cart", fields: FIELDS, filters: { id } })
  const row = (data as unknown as Row[])[0]
  if (!row) return null
  return {
    id: row.id,
    regionId: row.region_id,
    currencyCode: row.currency_code,
    salesChannelId: row.sales_channel_id,
    customerId: row.customer_id,
    email: row.email,
    isPlaced: row.completed_at !== null,
    voucherCodes: textsIn(row.metadata?.voucher_codes),
    lines: [...(row.items ?? [])].sort(byArrival).map(lineOf),
    methods: (row.shipping_methods ?? []).map((method) => ({
      id: method.id,
      optionId: method.shipping_option_id,
      kind: typeof method.data?.id === "string" ? method.data.id : "",
      point: method.data?.point ?? null,
      name: method.name,
      amountDong: Math.round(Number(method.amount)),
      taxLines: method.tax_lines ?? [],
    })),
  }
}

function lineOf(item: ItemRow): CartLineRow {
  const unitPriceDong = Math.round(Number(item.unit_price))
  const seen = item.metadata?.price_seen_dong
  return {
    id: item.id,
    variantId: item.variant_id ?? "",
    quantity: Number(item.quantity),
    unitPriceDong,
    priceSeenDong: typeof seen === "number" ? seen : unitPriceDong,
    productTitle: item.product_title ?? "",
    productHandle: item.product_handle ?? "",
    packTitle: item.variant_title ?? "",
    discounts: [],
    taxLines: item.tax_lines ?? [],
  }
}

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((text): text is string => typeof text === "string") : []

const byArrival = (a: ItemRow, b: ItemRow): number =>
  new Date(a.created_at).getTime() - new Date(b.created_at).getTime() || (a.id < b.id ? -1 : 1)
