import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createStoresWorkflow,
  updateRegionsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"

const SHOP_NAME = "Chợ Phiên"
const CHANNEL_NAME = "Chợ Phiên trực tuyến"
const COD = "pp_cod_cod"

export interface Shop {
  regionId: string
  salesChannelId: string
}

/**
 * Store, sales channel and region: đồng, prices with VAT inside. The region lists cash on delivery as soon as
 * its provider is installed.
 */
export async function seedShop(container: MedusaContainer): Promise<Shop> {
  const salesChannelId = await salesChannel(container)
  const regionId = await region(container)
  await store(container, { regionId, salesChannelId })
  return { regionId, salesChannelId }
}

async function salesChannel(container: MedusaContainer): Promise<string> {
  const [existing] = await container.resolve(Modules.SALES_CHANNEL).listSalesChannels({ name: CHANNEL_NAME })
  if (existing) return existing.id
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: CHANNEL_NAME, description: "Khách lẻ trên trang chợ" }] },
  })
  return first(result).id
}

async function region(container: MedusaContainer): Promise<string> {
  const wanted = await paymentProvider(container)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "region",
    fields: ["id", "payment_providers.id"],
    filters: { currency_code: "vnd" },
  })
  const existing = data[0]
  if (!existing) {
    const { result } = await createRegionsWorkflow(container).run({
      input: {
        regions: [
          {
            name: "Việt Nam",
            currency_code: "vnd",
            countries: ["vn"],
            payment_providers: [wanted],
            is_tax_inclusive: true,
          },
        ],
      },
    })
    return first(result).id
  }
  if (!existing.payment_providers?.some((provider: { id: string } | null) => provider?.id === wanted)) {
    await updateRegionsWorkflow(container).run({
      input: { selector: { id: existing.id }, update: { payment_providers: [wanted] } },
    })
  }
  return existing.id
}

async function paymentProvider(container: MedusaContainer): Promise<string> {
  const providers = await container.resolve(Modules.PAYMENT).listPaymentProviders({ is_enabled: true })
  return providers.some((provider) => provider.id === COD) ? COD : "pp_system_default"
}

async function store(container: MedusaContainer, shop: Shop): Promise<void> {
  const settings = {
    name: SHOP_NAME,
    supported_currencies: [{ currency_code: "vnd", is_default: true, is_tax_inclusive: true }],
    supported_locales: [{ locale_code: "vi-VN" }, { locale_code: "en-US" }],
    default_sales_channel_id: shop.salesChannelId,
    default_region_id: shop.regionId,
  }
  const [existing] = await container.resolve(Modules.STORE).listStores()
  if (existing?.name === SHOP_NAME && existing.default_region_id === shop.regionId) return
  if (existing) {
    await updateStoresWorkflow(container).run({ input: { selector: { id: existing.id }, update: settings } })
  } else {
    await createStoresWorkflow(container).run({ input: { stores: [settings] } })
  }
}

/** The one result of a workflow that was asked for one. */
export function first<T>(list: readonly T[]): T {
  const [item] = list
  if (!item) throw new Error("A workflow of the seed created nothing")
  return item
}
