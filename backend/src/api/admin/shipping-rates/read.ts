import type { OfficeShippingResponse } from "@cho-phien/contract"
import { shippingRateOn } from "@cho-phien/trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { today } from "../../../clock"
import {
  SHIPPING_RATES_MODULE,
  type ShippingRateRow,
  type ShippingRatesService,
} from "../../../modules/shipping-rates"

/** The table of postage and every producer's threshold. */
export async function readOfficeShipping(container: MedusaContainer): Promise<OfficeShippingResponse> {
  const service = container.resolve<ShippingRatesService>(SHIPPING_RATES_MODULE)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [rows, table, postages, producers] = await Promise.all([
    service.listShippingRates({}, { take: null, order: { starts_on: "DESC", way: "DESC", zone: "DESC" } }),
    service.postageTable(),
    service.listProducerPostages({}, { take: null }),
    query.graph({ entity: "producer", fields: ["id", "name", "shipping_profile.id"] }),
  ])
  const day = today()
  const isInForce = (row: ShippingRateRow) =>
    shippingRateOn(table.rates, { way: row.way, zone: row.zone, day })?.startsOn === row.starts_on
  const byProfile = new Map(postages.map((row) => [row.shipping_profile_id, row]))
  const named = producers.data as unknown as {
    id: string
    name: string
    shipping_profile?: { id: string } | null
  }[]
  return {
    rates: rows.map((row) => ({
      id: row.id,
      way: row.way,
      zone: row.zone,
      firstKgDong: row.first_kg_dong,
      nextHalfKgDong: row.next_half_kg_dong,
      coldDong: row.cold_dong,
      daysMin: row.days_min,
      daysMax: row.days_max,
      startsOn: row.starts_on,
      note: row.note,
      state: row.starts_on > day ? "coming" : isInForce(row) ? "in_force" : "over",
      demonstration: row.demonstration,
    })),
    producers: named
      .flatMap(({ id, name, shipping_profile }) => {
        const postage = byProfile.get(shipping_profile?.id ?? "")
        if (!postage) return []
        return [{ id, name, freeFromDong: postage.free_from_dong, demonstration: postage.demonstration }]
      })
      .sort((a, b) => a.name.localeCompare(b.name, "vi")),
  }
}
