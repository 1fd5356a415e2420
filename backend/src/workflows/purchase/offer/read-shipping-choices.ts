import type { PackedGoods } from "@cho-phien/trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, QueryContext } from "@medusajs/framework/utils"
import { today } from "../../../clock"
import {
  type DisplayPointRow,
  type PostageTable,
  priceWay,
  SHIPPING_RATES_MODULE,
  type ShippingRatesService,
} from "../../../modules/shipping-rates"

/** One way a producer's parcel can travel, its price with VAT in whole đồng. */
export interface ShippingWay {
  id: string
  /** What kind it is, the same word for every producer: `standard`, `fast`, `pickup`. */
  kind: string
  name: string
  priceDong: number
  /** The least it can cost: where it goes is not known yet. */
  isFrom: boolean
  daysMin: number
  daysMax: number
  providerId: string
  /** Where the parcel is fetched; null: it is brought. */
  point: DisplayPointRow | null
}

/** What goes into one producer's parcel. */
export interface ParcelGoods {
  goods: readonly PackedGoods[]
  /** At list prices, before vouchers; whole đồng. */
  goodsDong: number
}

interface OptionRow {
  id: string
  name: string
  price_type: string
  data: { id?: unknown; days_min?: unknown; days_max?: unknown; point_id?: unknown } | null
  shipping_profile_id: string
  provider_id: string
  rules?: { attribute: string; value: unknown }[] | null
  calculated_price?: { calculated_amount: number | null } | null
}

interface Scope {
  regionId: string
  currencyCode: string
  /** Null: not known yet; prices are then the least they can be. */
  provinceCode: string | null
  /** The table, where the caller needs it too: it is read once. */
  postage?: PostageTable
}

/** The ways open to shoppers per shipping profile: what is brought first, cheapest first, then what is fetched. */
export async function readShippingChoices(
  container: MedusaContainer,
  parcels: ReadonlyMap<string, ParcelGoods>,
  scope: Scope,
): Promise<Map<string, ShippingWay[]>> {
  if (parcels.size === 0) return new Map()
  const rates = container.resolve<ShippingRatesService>(SHIPPING_RATES_MODULE)
  const [rows, table, points] = await Promise.all([
    readOptions(container, [...parcels.keys()], scope),
    scope.postage ?? rates.postageTable(),
    rates.listDisplayPoints({ is_open: true }, { take: null }),
  ])
  const pointOf = new Map(points.map((point) => [point.id, point]))
  const ways = new Map<string, ShippingWay[]>([...parcels.keys()].map((id) => [id, []]))
  for (const row of rows) {
    const parcel = parcels.get(row.shipping_profile_id)
    const way = parcel && isForShoppers(row) ? wayOf(row, parcel, { table, pointOf, ...scope }) : null
    if (way) ways.get(row.shipping_profile_id)?.push(way)
  }
  for (const list of ways.values()) list.sort(byPlaceAndPrice)
  return ways
}

async function readOptions(
  container: MedusaContainer,
  profileIds: string[],
  scope: Scope,
): Promise<OptionRow[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: [
      "id",
      "name",
      "price_type",
      "data",
      "shipping_profile_id",
      "provider_id",
      "rules.attribute",
      "rules.value",
      "calculated_price.calculated_amount",
    ],
    filters: { shipping_profile_id: profileIds },
    context: {
      calculated_price: QueryContext({ region_id: scope.regionId, currency_code: scope.currencyCode }),
    },
  })
  return data as unknown as OptionRow[]
}

interface Pricing {
  table: PostageTable
  pointOf: ReadonlyMap<string, DisplayPointRow>
  provinceCode: string | null
}

/** Null where it cannot be priced, or where the point has closed: then it is not offered. */
function wayOf(
  row: OptionRow,
  parcel: ParcelGoods,
  { table, pointOf, provinceCode }: Pricing,
): ShippingWay | null {
  const kind = typeof row.data?.id === "string" ? row.data.id : ""
  const point = kind === "pickup" ? (pointOf.get(String(row.data?.point_id)) ?? null) : null
  if (kind === "pickup" && !point) return null
  const head = { id: row.id, kind, name: row.name, providerId: row.provider_id, point }
  if (row.price_type === "calculated") {
    const profileId = row.shipping_profile_id
    const priced = priceWay(table, kind, { ...parcel, profileId, provinceCode, day: today() })
    if (!priced) return null
    const { dong, isFrom, daysMin, daysMax } = priced
    return { ...head, priceDong: dong, isFrom, daysMin, daysMax }
  }
  const price = row.calculated_price?.calculated_amount
  if (price === null || price === undefined) return null
  const days = { daysMin: daysOf(row.data?.days_min), daysMax: daysOf(row.data?.days_max) }
  return { ...head, priceDong: Math.round(Number(price)), isFrom: false, ...days }
}

/** Options for returns, and those the office keeps to itself, are not choices. */
function isForShoppers(row: OptionRow): boolean {
  const says = (attribute: string, value: string) =>
    (row.rules ?? []).some((rule) => rule.attribute === attribute && String(rule.value) === value)
  return !says("is_return", "true") && !says("enabled_in_store", "false")
}

/** Nobody is sent to a shop unasked, though it costs nothing. */
const byPlaceAndPrice = (a: ShippingWay, b: ShippingWay): number =>
  Number(a.point !== null) - Number(b.point !== null) || a.priceDong - b.priceDong || (a.id < b.id ? -1 : 1)

const daysOf = (value: unknown): number => (typeof value === "number" && value >= 0 ? Math.round(value) : 0)
