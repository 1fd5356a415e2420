import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Harness } from "../harness"

/** A pack in the seeded shop, as the tests need it. */
export interface Good {
  variantId: string
  productId: string
  name: string
  nature: string
  priceDong: number
  producer: { id: string; slug: string; name: string; locationId: string; profileId: string }
  inventoryItemId: string
}

interface Row {
  id: string
  product: {
    id: string
    title: string
    handle: string
    status: string
    product_profile: { nature: string } | null
    producer: {
      id: string
      slug: string
      name: string
      stock_location: { id: string } | null
      shipping_profile: { id: string } | null
    } | null
  } | null
  inventory_items: { inventory_item_id: string }[]
  prices: { amount: number; currency_code: string; price_list_id?: string | null }[]
}

const priceOf = ({ prices }: Row) => prices.find(({ currency_code }) => currency_code === "vnd")
const dongOf = (row: Row) => priceOf(row)?.amount ?? 0

/** Every pack for sale, in a fixed order; of one product the dearest first (ids made in one millisecond have no order). */
export async function goodsForSale(h: Harness): Promise<Good[]> {
  const query = h.container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "variant",
    fields: [
      "id",
      "prices.amount",
      "prices.currency_code",
      "inventory_items.inventory_item_id",
      "product.id",
      "product.title",
      "product.handle",
      "product.status",
      "product.product_profile.nature",
      "product.producer.id",
      "product.producer.slug",
      "product.producer.name",
      "product.producer.stock_location.id",
      "product.producer.shipping_profile.id",
    ],
  })
  const rows = (data as unknown as Row[]).filter((row) => row.product?.status === "published")
  const handle = (row: Row) => row.product?.handle ?? ""
  rows.sort((a, b) => handle(a).localeCompare(handle(b), "en") || dongOf(b) - dongOf(a))
  return rows.flatMap((row) => {
    const { product } = row
    const producer = product?.producer
    const price = priceOf(row)
    const item = row.inventory_items[0]
    if (!product || !producer?.stock_location || !producer.shipping_profile || !price || !item) return []
    return [
      {
        variantId: row.id,
        productId: product.id,
        name: product.title,
        nature: product.product_profile?.nature ?? "",
        priceDong: price.amount,
        producer: {
          id: producer.id,
          slug: producer.slug,
          name: producer.name,
          locationId: producer.stock_location.id,
          profileId: producer.shipping_profile.id,
        },
        inventoryItemId: item.inventory_item_id,
      },
    ]
  })
}

/** One pack of each of `count` producers, none of them alcohol or a stay. */
export async function goodsOfProducers(h: Harness, count: number): Promise<Good[]> {
  const goods = (await goodsForSale(h)).filter(
    (good) => good.nature !== "alcohol" && good.nature !== "service",
  )
  const chosen = [...new Map(goods.map((good) => [good.producer.slug, good])).values()].slice(0, count)
  if (chosen.length < count) throw new Error(`The seed has goods of ${chosen.length} producers only`)
  return chosen
}

/** Makes exactly so many units available, whatever is reserved. */
export async function leave(h: Harness, good: Good, units: number): Promise<void> {
  const inventory = h.container.resolve(Modules.INVENTORY)
  const [level] = await inventory.listInventoryLevels({
    inventory_item_id: good.inventoryItemId,
    location_id: good.producer.locationId,
  })
  await inventory.updateInventoryLevels({
    inventory_item_id: good.inventoryItemId,
    location_id: good.producer.locationId,
    stocked_quantity: Number(level?.reserved_quantity ?? 0) + units,
  })
}

/** Available units by the books, and by the sum of reservations: the two must agree (K02). */
export async function stockOf(
  h: Harness,
  good: Good,
): Promise<{ available: number; reserved: number; summed: number }> {
  const inventory = h.container.resolve(Modules.INVENTORY)
  const where = { inventory_item_id: good.inventoryItemId, location_id: good.producer.locationId }
  const [level] = await inventory.listInventoryLevels(where)
  const rows = await inventory.listReservationItems(where, { take: 10_000 })
  const reserved = Number(level?.reserved_quantity ?? 0)
  return {
    available: Number(level?.stocked_quantity ?? 0) - reserved,
    reserved,
    summed: rows.reduce((sum, row) => sum + Number(row.quantity), 0),
  }
}
