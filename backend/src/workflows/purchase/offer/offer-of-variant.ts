import { artKindFor } from "@cho-phien/label-art"
import { isProductNature, isVatTreatment } from "@cho-phien/trade"
import { volumeCm3 } from "../../../modules/shipping-rates/price-way"
import type { Offer, OfferProducer } from "./offer"

/** More than anybody can put into a cart: stock that is not counted, or may be ordered ahead. */
const UNCOUNTED_UNITS = 9999

interface ProducerRow {
  id: string
  slug: string
  name: string
  handling_days: number
  legal_form: string
  commune_code: string
  stock_location?: { id: string } | null
  shipping_profile?: { id: string } | null
}

interface InventoryRow {
  inventory_item_id: string
  required_quantity: number
  inventory?: {
    location_levels?: { location_id: string; stocked_quantity: number; reserved_quantity: number }[]
  } | null
}

/** A variant as `query.graph` answers it; links may be missing. */
export interface VariantRow {
  id: string
  title: string | null
  manage_inventory: boolean
  allow_backorder: boolean
  weight?: number | null
  length?: number | null
  width?: number | null
  height?: number | null
  calculated_price?: { calculated_amount: number | null } | null
  inventory_items?: InventoryRow[] | null
  product?: {
    id: string
    title: string
    handle: string
    status: string
    thumbnail: string | null
    images?: { url: string }[] | null
    sales_channels?: ({ id: string } | null)[] | null
    product_profile?: {
      nature: string
      vat_treatment: string
      set_code: string
      tags: string[] | null
      promotable: boolean
      age_restricted: boolean
    } | null
    producer?: ProducerRow | null
  } | null
}

/** Pure: what this row offers in the sales channel. A product without a profile is not listed: its rules are unknown. */
export function offerOf(row: VariantRow, salesChannelId: string): Offer {
  const { product } = row
  const profile = product?.product_profile
  const producer = producerOf(product?.producer)
  const handle = product?.handle ?? ""
  const name = product?.title ?? ""
  const nature = profile && isProductNature(profile.nature) ? profile.nature : null
  const vat = profile && isVatTreatment(profile.vat_treatment) ? profile.vat_treatment : null
  const isInChannel = (product?.sales_channels ?? []).some((channel) => channel?.id === salesChannelId)
  const kind = artKindFor({ setCode: profile?.set_code ?? "", tags: profile?.tags ?? [], name })
  const isCounted = row.manage_inventory && !row.allow_backorder
  return {
    variantId: row.id,
    packTitle: row.title ?? "",
    productId: product?.id ?? "",
    handle,
    name,
    picture: {
      url: product?.thumbnail ?? product?.images?.[0]?.url ?? null,
      alt: name,
      art: { handle, kind },
    },
    isListed: product?.status === "published" && isInChannel && nature !== null && vat !== null,
    nature: nature ?? "processed",
    vat: vat ?? "8",
    producer,
    priceDong: wholeOrNull(row.calculated_price?.calculated_amount),
    available: isCounted ? availableAt(producer?.locationId, row.inventory_items ?? []) : UNCOUNTED_UNITS,
    isPromotable: profile ? profile.promotable && !profile.age_restricted && nature !== "alcohol" : false,
    weightGrams: row.weight ? Number(row.weight) : null,
    volumeCm3: volumeCm3(row),
    stock: row.manage_inventory
      ? (row.inventory_items ?? []).map((item) => ({
          inventoryItemId: item.inventory_item_id,
          perUnit: item.required_quantity,
        }))
      : [],
  }
}

function producerOf(row: ProducerRow | null | undefined): OfferProducer | null {
  if (!row?.stock_location || !row.shipping_profile) return null
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    handlingDays: row.handling_days,
    locationId: row.stock_location.id,
    shippingProfileId: row.shipping_profile.id,
    legalForm: row.legal_form,
    communeCode: row.commune_code,
  }
}

/** Units that the scarcest part allows: stocked − reserved at the producer's own location. */
function availableAt(locationId: string | undefined, items: readonly InventoryRow[]): number {
  const units = items.map((item) => {
    const level = item.inventory?.location_levels?.find((candidate) => candidate.location_id === locationId)
    const free = level ? Number(level.stocked_quantity) - Number(level.reserved_quantity) : 0
    return Math.max(0, Math.floor(free / item.required_quantity))
  })
  return units.length === 0 ? 0 : Math.min(...units)
}

const wholeOrNull = (amount: number | null | undefined): number | null =>
  amount === null || amount === undefined ? null : Math.round(Number(amount))
