import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import { createInventoryItemsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { PRODUCER_MODULE } from "../modules/producer"
import type { Dispatch } from "./dispatched-from"
import { packSizes } from "./pack-sizes"
import type { SeedProduct } from "./read-data"

const OPTION = "Quy cách"

/** A product of the seed as it stands in Medusa. */
export interface SeededProduct {
  id: string
  seed: SeedProduct
  /** Variant ids by SKU. */
  variantIds: ReadonlyMap<string, string>
}

/** Products with packs, prices, stock at the producer's own place, and the link to the producer. */
export async function seedProducts(
  container: MedusaContainer,
  goods: readonly SeedProduct[],
  shop: { salesChannelId: string },
  dispatches: ReadonlyMap<string, Dispatch>,
  producerIds: ReadonlyMap<string, string>,
): Promise<SeededProduct[]> {
  const service = container.resolve(Modules.PRODUCT)
  const list = () =>
    service.listProducts(
      { handle: goods.map((item) => item.slug) },
      { select: ["id", "handle"], relations: ["variants"], take: goods.length },
    )
  const existing = new Set((await list()).map((product) => product.handle))
  const missing = goods.filter((item) => !existing.has(item.slug))
  if (missing.length > 0) await create(container, missing, shop, dispatches, producerIds)
  const bySlug = new Map(goods.map((item) => [item.slug, item]))
  return (await list()).flatMap((product) => {
    const seed = bySlug.get(product.handle)
    const variantIds = new Map(product.variants.map((variant) => [variant.sku ?? "", variant.id]))
    return seed ? [{ id: product.id, seed, variantIds }] : []
  })
}

async function create(
  container: MedusaContainer,
  goods: readonly SeedProduct[],
  shop: { salesChannelId: string },
  dispatches: ReadonlyMap<string, Dispatch>,
  producerIds: ReadonlyMap<string, string>,
): Promise<void> {
  const itemIds = await inventoryItems(container, goods, dispatches)
  const { result: created } = await createProductsWorkflow(container).run({
    input: {
      products: goods.map((item) => ({
        title: item.name.vi,
        handle: item.slug,
        description: item.description.vi,
        status: ProductStatus.PUBLISHED,
        shipping_profile_id: dispatches.get(item.producer)?.profileId,
        sales_channels: [{ id: shop.salesChannelId }],
        options: [{ title: OPTION, values: item.variants.map((variant) => variant.title) }],
        variants: item.variants.map((variant) => ({
          title: variant.title,
          sku: variant.sku,
          weight: variant.gross_weight_g ?? undefined,
          ...packSizes.get(variant.sku),
          manage_inventory: true,
          options: { [OPTION]: variant.title },
          prices: [{ currency_code: "vnd", amount: variant.price_vnd }],
          inventory_items: [{ inventory_item_id: itemIds.get(variant.sku) ?? "", required_quantity: 1 }],
        })),
      })),
    },
  })
  const producerOf = new Map(goods.map((item) => [item.slug, producerIds.get(item.producer)]))
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    created.map((product) => ({
      [PRODUCER_MODULE]: { producer_id: producerOf.get(product.handle) },
      [Modules.PRODUCT]: { product_id: product.id },
    })),
  )
}

/** Stock first, so that a voucher can say that it needs no parcel and the level sits at the producer's place. */
async function inventoryItems(
  container: MedusaContainer,
  goods: readonly SeedProduct[],
  dispatches: ReadonlyMap<string, Dispatch>,
): Promise<Map<string, string>> {
  const skus = goods.flatMap((item) => item.variants.map((variant) => variant.sku))
  const existing = await container
    .resolve(Modules.INVENTORY)
    .listInventoryItems({ sku: skus }, { select: ["id", "sku"], take: skus.length })
  const known = new Set(existing.map((item) => item.sku))
  const items = goods.flatMap((item) =>
    item.variants
      .filter((variant) => !known.has(variant.sku))
      .map((variant) => ({
        sku: variant.sku,
        title: `${item.name.vi} – ${variant.title}`,
        weight: variant.gross_weight_g ?? undefined,
        requires_shipping: variant.requires_shipping,
        location_levels: [
          {
            location_id: dispatches.get(item.producer)?.locationId ?? "",
            stocked_quantity: variant.stock,
          },
        ],
      })),
  )
  const { result } =
    items.length > 0
      ? await createInventoryItemsWorkflow(container).run({ input: { items } })
      : { result: [] }
  return new Map([...existing, ...result].map((item) => [item.sku ?? "", item.id]))
}
