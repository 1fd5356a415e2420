import type { FulfillmentWorkflow, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createShippingOptionsWorkflow,
  createShippingOptionTypesWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
} from "@medusajs/medusa/core-flows"
import { PRODUCER_POST_ID } from "../modules/shipping-rates/producer-post"
import { type DeliveryOffer, deliveryOffers } from "./delivery-offers"
import type { Dispatch } from "./dispatched-from"
import { seedDisplayPoint, seedPostage } from "./postage"
import { allProducts, placesThen, type SeedProducer } from "./read-data"

/** The one that prices by our table, and Medusa's own for what the office makes by hand. */
const PROVIDERS = [PRODUCER_POST_ID, "manual_manual"]

const profileName = (producer: SeedProducer) => `Gửi từ ${producer.name}`
const locationName = (producer: SeedProducer) => `Kho ${producer.name}`
const fulfilmentName = (producer: SeedProducer) => `giao-hang-${producer.slug}`

/** A homestay sends nothing, so it has a place and no way of delivery. */
const ships = (producer: SeedProducer) =>
  allProducts.some((product) => product.producer === producer.slug && product.nature !== "service")

/** Each producer sends from its own place: stock location, shipping profile, service zone and two ways of delivery. */
export async function seedDispatch(
  container: MedusaContainer,
  producers: readonly SeedProducer[],
  salesChannelId: string,
): Promise<Map<string, Dispatch>> {
  const locations = await stockLocations(container, producers, salesChannelId)
  const profiles = await shippingProfiles(container, producers)
  const dispatches = new Map(
    producers.map((producer) => [
      producer.slug,
      {
        locationId: known(locations, locationName(producer)),
        profileId: known(profiles, profileName(producer)),
      },
    ]),
  )
  await letProvidersServe(container, [...locations.values()])
  const shipping = producers.filter(ships)
  const zones = await serviceZones(container, shipping, dispatches)
  await seedPostage(container, shipping, dispatches)
  const pointId = await seedDisplayPoint(container)
  await shippingOptions(container, shipping, { dispatches, zones, pointId })
  return dispatches
}

async function stockLocations(
  container: MedusaContainer,
  producers: readonly SeedProducer[],
  salesChannelId: string,
): Promise<Map<string, string>> {
  const service = container.resolve(Modules.STOCK_LOCATION)
  const existing = await service.listStockLocations({ name: producers.map(locationName) })
  const missing = producers.filter((p) => !existing.some((location) => location.name === locationName(p)))
  if (missing.length === 0) return byName(existing)
  const { result: created } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: missing.map((producer) => ({
        name: locationName(producer),
        address: {
          address_1: placesThen.get(producer.commune_code)?.full_name ?? "",
          city: "Cao Bằng",
          country_code: "vn",
        },
      })),
    },
  })
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    created.map(({ id }) => ({
      [Modules.SALES_CHANNEL]: { sales_channel_id: salesChannelId },
      [Modules.STOCK_LOCATION]: { stock_location_id: id },
    })),
  )
  return byName([...existing, ...created])
}

/** Also places of a shop that was seeded before a provider was there. */
async function letProvidersServe(container: MedusaContainer, locationIds: string[]): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "stock_location",
    fields: ["id", "fulfillment_providers.id"],
    filters: { id: locationIds },
  })
  const rows = data as unknown as { id: string; fulfillment_providers?: ({ id: string } | null)[] | null }[]
  const missing = rows.flatMap((row) => {
    const served = new Set((row.fulfillment_providers ?? []).map((provider) => provider?.id))
    return PROVIDERS.filter((id) => !served.has(id)).map((id) => ({
      [Modules.STOCK_LOCATION]: { stock_location_id: row.id },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: id },
    }))
  })
  if (missing.length > 0) await container.resolve(ContainerRegistrationKeys.LINK).create(missing)
}

async function shippingProfiles(
  container: MedusaContainer,
  producers: readonly SeedProducer[],
): Promise<Map<string, string>> {
  const service = container.resolve(Modules.FULFILLMENT)
  const existing = await service.listShippingProfiles({ name: producers.map(profileName) })
  const missing = producers.filter((p) => !existing.some((profile) => profile.name === profileName(p)))
  if (missing.length === 0) return byName(existing)
  const { result: created } = await createShippingProfilesWorkflow(container).run({
    input: { data: missing.map((producer) => ({ name: profileName(producer), type: "producer" })) },
  })
  return byName([...existing, ...created])
}

async function serviceZones(
  container: MedusaContainer,
  producers: readonly SeedProducer[],
  dispatches: ReadonlyMap<string, Dispatch>,
): Promise<Map<string, string>> {
  const service = container.resolve(Modules.FULFILLMENT)
  const relations = { relations: ["service_zones"] }
  const existing = await service.listFulfillmentSets({ name: producers.map(fulfilmentName) }, relations)
  const missing = producers.filter((p) => !existing.some((set) => set.name === fulfilmentName(p)))
  const created = await service.createFulfillmentSets(
    missing.map((producer) => ({
      name: fulfilmentName(producer),
      type: "shipping",
      service_zones: [
        {
          name: `Toàn quốc – ${producer.slug}`,
          geo_zones: [{ type: "country" as const, country_code: "vn" }],
        },
      ],
    })),
  )
  const setIds = byName(created)
  if (missing.length > 0) {
    await container.resolve(ContainerRegistrationKeys.LINK).create(
      missing.map((producer) => ({
        [Modules.STOCK_LOCATION]: { stock_location_id: known(dispatches, producer.slug).locationId },
        [Modules.FULFILLMENT]: { fulfillment_set_id: known(setIds, fulfilmentName(producer)) },
      })),
    )
  }
  return new Map(
    [...existing, ...created].flatMap((set) => {
      const zone = set.service_zones[0]
      return zone ? [[set.name, zone.id] as const] : []
    }),
  )
}

interface OptionIds {
  dispatches: ReadonlyMap<string, Dispatch>
  zones: ReadonlyMap<string, string>
  pointId: string
}

async function shippingOptions(
  container: MedusaContainer,
  producers: readonly SeedProducer[],
  { dispatches, zones, pointId }: OptionIds,
): Promise<void> {
  const existing = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions(
      { service_zone: { id: [...zones.values()] } },
      { select: ["id", "name", "service_zone_id"] },
    )
  const types = await optionTypes(container)
  const input = producers.flatMap((producer) => {
    const zone = known(zones, fulfilmentName(producer))
    const { profileId } = known(dispatches, producer.slug)
    return deliveryOffers(producer)
      .filter((offer) => !existing.some((o) => o.service_zone_id === zone && o.name === offer.name))
      .map((offer) => optionOf(offer, { zone, profileId, pointId, typeId: known(types, offer.code) }))
  })
  if (input.length > 0) await createShippingOptionsWorkflow(container).run({ input })
}

function optionOf(
  offer: DeliveryOffer,
  ids: { zone: string; profileId: string; typeId: string; pointId: string },
): FulfillmentWorkflow.CreateShippingOptionsWorkflowInput {
  const head = {
    name: offer.name,
    provider_id: PRODUCER_POST_ID,
    service_zone_id: ids.zone,
    shipping_profile_id: ids.profileId,
    type_id: ids.typeId,
    rules: [
      { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
      { attribute: "is_return", operator: "eq" as const, value: "false" },
    ],
  }
  const data = { id: offer.code, profile_id: ids.profileId }
  if (offer.code !== "pickup") return { ...head, price_type: "calculated", data }
  return {
    ...head,
    price_type: "flat",
    data: { ...data, point_id: ids.pointId, days_min: 1, days_max: 2 },
    prices: [{ currency_code: "vnd", amount: 0 }],
  }
}

const OPTION_TYPES = [
  { code: "standard", label: "Tiêu chuẩn", description: "Xe liên tỉnh, giá rẻ hơn" },
  { code: "fast", label: "Nhanh", description: "Ưu tiên, đến sớm hơn" },
  { code: "pickup", label: "Tự nhận", description: "Nhận tại điểm giới thiệu và bán" },
]

async function optionTypes(container: MedusaContainer): Promise<Map<string, string>> {
  const existing = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptionTypes({ code: OPTION_TYPES.map((type) => type.code) })
  const missing = OPTION_TYPES.filter((type) => !existing.some((known) => known.code === type.code))
  const created =
    missing.length > 0
      ? (
          await createShippingOptionTypesWorkflow(container).run({
            input: { shipping_option_types: missing },
          })
        ).result
      : []
  return new Map([...existing, ...created].map((type) => [type.code, type.id]))
}

const byName = (rows: readonly { id: string; name: string }[]) =>
  new Map(rows.map((row) => [row.name, row.id]))

function known<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key)
  if (value === undefined) throw new Error(`The seed knows no ${key}`)
  return value
}
