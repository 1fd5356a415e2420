import type { Language } from "@cho-phien/vietnam"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, QueryContext } from "@medusajs/framework/utils"
import { inEnglish } from "./in-english"
import type { Offer } from "./offer"
import { offerOf, type VariantRow } from "./offer-of-variant"

export interface OfferScope {
  regionId: string
  currencyCode: string
  salesChannelId: string
  language?: Language
}

const FIELDS = [
  "id",
  "title",
  "manage_inventory",
  "allow_backorder",
  "weight",
  "length",
  "width",
  "height",
  "calculated_price.calculated_amount",
  "product.id",
  "product.title",
  "product.handle",
  "product.status",
  "product.thumbnail",
  "product.images.url",
  "product.sales_channels.id",
  "product.product_profile.nature",
  "product.product_profile.vat_treatment",
  "product.product_profile.set_code",
  "product.product_profile.tags",
  "product.product_profile.promotable",
  "product.product_profile.age_restricted",
  "product.producer.id",
  "product.producer.slug",
  "product.producer.name",
  "product.producer.handling_days",
  "product.producer.legal_form",
  "product.producer.commune_code",
  "product.producer.stock_location.id",
  "product.producer.shipping_profile.id",
  "inventory_items.inventory_item_id",
  "inventory_items.required_quantity",
  "inventory_items.inventory.location_levels.location_id",
  "inventory_items.inventory.location_levels.stocked_quantity",
  "inventory_items.inventory.location_levels.reserved_quantity",
]

/** Reads the offers of these variants in one round trip; a variant that does not exist is not in the map. */
export async function readOffers(
  container: MedusaContainer,
  variantIds: readonly string[],
  scope: OfferScope,
): Promise<Map<string, Offer>> {
  if (variantIds.length === 0) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "variant",
    fields: FIELDS,
    filters: { id: [...new Set(variantIds)] },
    context: {
      calculated_price: QueryContext({ region_id: scope.regionId, currency_code: scope.currencyCode }),
    },
  })
  const rows = data as unknown as VariantRow[]
  const offers = new Map(rows.map((row) => [row.id, offerOf(row, scope.salesChannelId)]))
  return scope.language === "en" ? inEnglish(container, offers) : offers
}
