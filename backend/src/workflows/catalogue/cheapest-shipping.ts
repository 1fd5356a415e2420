import { SHIPPING_ZONES, shippingRateOn } from "@cho-phien/trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { today } from "../../clock"
import { SHIPPING_RATES_MODULE, type ShippingRatesService } from "../../modules/shipping-rates"

const Link = z.object({ producer_id: z.string(), shipping_profile_id: z.string() })

/** What a parcel of each producer costs at least to be brought, in đồng: the nearest zone, one kilogram. */
export async function cheapestShipping(
  container: MedusaContainer,
  producerIds: readonly string[],
): Promise<Map<string, number>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const rates = container.resolve<ShippingRatesService>(SHIPPING_RATES_MODULE)
  const [links, table] = await Promise.all([
    query.graph({
      entity: "producer_shipping_profile",
      fields: ["producer_id", "shipping_profile_id"],
      filters: { producer_id: [...new Set(producerIds)] },
    }),
    rates.postageTable(),
  ])
  const day = today()
  const rows = SHIPPING_ZONES.flatMap(
    (zone) => shippingRateOn(table.rates, { way: "standard", zone, day }) ?? [],
  )
  return new Map(
    z
      .array(Link)
      .parse(links.data)
      .flatMap((link): [string, number][] => {
        const producer = table.producers.get(link.shipping_profile_id)
        if (!producer || rows.length === 0) return []
        const dong = rows.map((rate) => rate.firstKgDong + (producer.isCold ? rate.coldDong : 0))
        return [[link.producer_id, Math.min(...dong)]]
      }),
  )
}
