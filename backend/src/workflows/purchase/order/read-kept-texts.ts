import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** What an order line keeps of its cart line, besides what we compute. */
const KEPT = [
  "title",
  "subtitle",
  "thumbnail",
  "product_id",
  "product_title",
  "product_description",
  "product_subtitle",
  "product_type",
  "product_type_id",
  "product_collection",
  "product_handle",
  "variant_id",
  "variant_sku",
  "variant_barcode",
  "variant_title",
  "variant_option_values",
  "is_discountable",
  "requires_shipping",
  "compare_at_unit_price",
] as const

type Kept = Record<(typeof KEPT)[number], unknown>

/** The texts of the cart's lines by line id, as they are copied to the order. */
export async function readKeptTexts(container: MedusaContainer, cartId: string): Promise<Map<string, Kept>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["id", "items.id", ...KEPT.map((field) => `items.${field}`)],
    filters: { id: cartId },
  })
  const items = (data as unknown as { items?: ({ id: string } & Kept)[] }[])[0]?.items ?? []
  return new Map(
    items.map((item) => [item.id, Object.fromEntries(KEPT.map((field) => [field, item[field]])) as Kept]),
  )
}
