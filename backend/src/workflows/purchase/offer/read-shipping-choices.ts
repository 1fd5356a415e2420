import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, QueryContext } from "@medusajs/framework/utils"

/** One way a producer's parcel can travel, its price with VAT in whole đồng. */
export interface ShippingWay {
  id: string
  /** What kind it is, the same word for every producer: `standard`, `fast`. */
  kind: string
  name: string
  priceDong: number
  daysMin: number
  daysMax: number
  providerId: string
}

interface OptionRow {
  id: string
  name: string
  data: { id?: unknown; days_min?: unknown; days_max?: unknown } | null
  shipping_profile_id: string
  provider_id: string
  rules?: { attribute: string; value: unknown }[] | null
  calculated_price?: { calculated_amount: number | null } | null
}

/** The ways open to shoppers per shipping profile, cheapest first. */
export async function readShippingChoices(
  container: MedusaContainer,
  profileIds: readonly string[],
  scope: { regionId: string; currencyCode: string },
): Promise<Map<string, ShippingWay[]>> {
  if (profileIds.length === 0) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: [
      "id",
      "name",
      "data",
      "shipping_profile_id",
      "provider_id",
      "rules.attribute",
      "rules.value",
      "calculated_price.calculated_amount",
    ],
    filters: { shipping_profile_id: [...new Set(profileIds)] },
    context: {
      calculated_price: QueryContext({ region_id: scope.regionId, currency_code: scope.currencyCode }),
    },
  })
  const ways = new Map<string, ShippingWay[]>(profileIds.map((id) => [id, []]))
  for (const row of data as unknown as OptionRow[]) {
    const price = row.calculated_price?.calculated_amount
    if (price === null || price === undefined || !isForShoppers(row)) continue
    ways.get(row.shipping_profile_id)?.push({
      id: row.id,
      kind: kindOf(row.data?.id),
      name: row.name,
      priceDong: Math.round(Number(price)),
      daysMin: daysOf(row.data?.days_min),
      daysMax: daysOf(row.data?.days_max),
      providerId: row.provider_id,
    })
  }
  for (const list of ways.values()) list.sort((a, b) => a.priceDong - b.priceDong || (a.id < b.id ? -1 : 1))
  return ways
}

/** Options for returns, and those the office keeps to itself, are not choices. */
function isForShoppers(row: OptionRow): boolean {
  const says = (attribute: string, value: string) =>
    (row.rules ?? []).some((rule) => rule.attribute === attribute && String(rule.value) === value)
  return !says("is_return", "true") && !says("enabled_in_store", "false")
}

const kindOf = (value: unknown): string => (typeof value === "string" ? value : "")
const daysOf = (value: unknown): number => (typeof value === "number" && value >= 0 ? Math.round(value) : 0)
