import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** A pack that can be ordered, with what ordering it needs. */
export interface BenchGood {
  variantId: string
  producerId: string
  profileId: string
}

interface Row {
  id: string
  inventory_items?: { inventory_item_id: string }[] | null
  product: {
    status: string
    product_profile: { nature: string } | null
    producer: {
      id: string
      stock_location: { id: string } | null
      shipping_profile: { id: string } | null
    } | null
  } | null
}

/** Every pack that anybody may order, the producers with most goods first; there is plenty of each. */
export async function plentyOfGoods(container: MedusaContainer): Promise<BenchGood[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const inventory = container.resolve(Modules.INVENTORY)
  const { data } = await query.graph({
    entity: "variant",
    fields: [
      "id",
      "inventory_items.inventory_item_id",
      "product.status",
      "product.product_profile.nature",
      "product.producer.id",
      "product.producer.stock_location.id",
      "product.producer.shipping_profile.id",
    ],
  })
  const goods: BenchGood[] = []
  for (const { id, product, inventory_items } of data as unknown as Row[]) {
    const producer = product?.producer
    const item = inventory_items?.[0]
    const isOpen = ["processed", "unprocessed", "craft"].includes(product?.product_profile?.nature ?? "")
    if (product?.status !== "published" || !isOpen || !item) continue
    if (!producer?.stock_location || !producer.shipping_profile) continue
    await inventory.updateInventoryLevels({
      inventory_item_id: item.inventory_item_id,
      location_id: producer.stock_location.id,
      stocked_quantity: 1_000_000,
    })
    goods.push({ variantId: id, producerId: producer.id, profileId: producer.shipping_profile.id })
  }
  const count = (good: BenchGood) => goods.filter(({ producerId }) => producerId === good.producerId).length
  return goods.sort(
    (a, b) =>
      count(b) - count(a) ||
      a.producerId.localeCompare(b.producerId) ||
      a.variantId.localeCompare(b.variantId),
  )
}

/** So many lines: of three producers in turn as long as they have goods, then of whoever comes next. */
export function linesOf(goods: readonly BenchGood[], count: number): BenchGood[] {
  const producers = [...new Set(goods.map(({ producerId }) => producerId))]
  const three = producers.slice(0, Math.min(3, count))
  const ofThree = goods.filter(({ producerId }) => three.includes(producerId))
  const first = three.flatMap((id) => ofThree.find(({ producerId }) => producerId === id) ?? [])
  const rest = [...ofThree, ...goods].filter((good) => !first.includes(good))
  return [...first, ...new Set(rest)].slice(0, count)
}
