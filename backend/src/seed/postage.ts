import { communeByCode } from "@cho-phien/vietnam/places"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SHIPPING_RATES_MODULE, type ShippingRatesService } from "../modules/shipping-rates"
import { demoShipping } from "./demo-shipping"
import type { Dispatch } from "./dispatched-from"
import type { SeedProducer } from "./read-data"

const ratesOf = (container: MedusaContainer) => container.resolve<ShippingRatesService>(SHIPPING_RATES_MODULE)

/** The table of postage, where each producer's parcels leave from and from what worth they travel free. */
export async function seedPostage(
  container: MedusaContainer,
  producers: readonly SeedProducer[],
  dispatches: ReadonlyMap<string, Dispatch>,
): Promise<void> {
  const service = ratesOf(container)
  const existing = await service.listShippingRates({}, { take: null })
  if (existing.length === 0)
    await service.createShippingRates(
      demoShipping.rates.map((rate) => ({ ...rate, starts_on: demoShipping.starts_on, demonstration: true })),
    )
  const known = new Set(
    (await service.listProducerPostages({}, { take: null })).map((row) => row.shipping_profile_id),
  )
  const missing = producers.flatMap((producer) => {
    const profileId = dispatches.get(producer.slug)?.profileId
    const origin = communeByCode(producer.commune_code)?.provinceCode
    if (!profileId || !origin || known.has(profileId)) return []
    return [
      {
        shipping_profile_id: profileId,
        origin_province_code: origin,
        keeps_cold: producer.ships_cold,
        free_from_dong: demoShipping.free_from_dong[producer.legal_form] ?? null,
        demonstration: true,
      },
    ]
  })
  if (missing.length > 0) await service.createProducerPostages(missing)
}

/** No display point is sourced, so the one there is says that it is invented. Answers its id. */
export async function seedDisplayPoint(container: MedusaContainer): Promise<string> {
  const service = ratesOf(container)
  const { slug } = demoShipping.display_point
  const [existing] = await service.listDisplayPoints({ slug })
  if (existing) return existing.id
  return (await service.createDisplayPoints({ ...demoShipping.display_point, demonstration: true })).id
}
