import { fold } from "@cho-phien/vietnam"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { PRODUCER_MODULE, type ProducerModuleService } from "../modules/producer"
import { asJson } from "./as-json"
import type { Dispatch } from "./dispatched-from"
import { placesThen, type SeedProducer, sourcesOf } from "./read-data"

/** Producers with their links to stock location and shipping profile; returns their ids by slug. */
export async function seedProducers(
  container: MedusaContainer,
  producers: readonly SeedProducer[],
  dispatches: ReadonlyMap<string, Dispatch>,
): Promise<Map<string, string>> {
  const service = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
  const existing = await service.listProducers({ slug: producers.map((p) => p.slug) }, { take: null })
  const missing = producers.filter((producer) => !existing.some((row) => row.slug === producer.slug))
  const created = await service.createProducers(missing.map(rowOf))
  const links = created.flatMap((producer) => {
    const dispatch = dispatches.get(producer.slug)
    const own = { [PRODUCER_MODULE]: { producer_id: producer.id } }
    return dispatch
      ? [
          { ...own, [Modules.STOCK_LOCATION]: { stock_location_id: dispatch.locationId } },
          { ...own, [Modules.FULFILLMENT]: { shipping_profile_id: dispatch.profileId } },
        ]
      : []
  })
  if (links.length > 0) await container.resolve(ContainerRegistrationKeys.LINK).create(links)
  return new Map([...existing, ...created].map((producer) => [producer.slug, producer.id]))
}

function rowOf(producer: SeedProducer) {
  return {
    name: producer.name,
    slug: producer.slug,
    legal_form: producer.legal_form,
    commune_code: producer.commune_code,
    district_then: placesThen.get(producer.commune_code)?.district_then ?? null,
    story_vi: producer.intro.vi,
    story_en: producer.intro.en,
    handling_days: producer.handling_days,
    ships_cold: producer.ships_cold,
    dispatch_weekdays: asJson(producer.dispatch_weekdays),
    email: producer.email,
    source: asJson(sourcesOf(producer.ocop_producer_ref)),
    real_name: producer.real_name,
    demonstration: true,
    folded_name: fold(`${producer.name} ${producer.slug}`),
  }
}
