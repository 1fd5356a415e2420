import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** Kinds of things whose change shows in the catalogue. */
export type Touched =
  | "product"
  | "variant"
  | "inventory-level"
  | "reservation"
  | "price"
  | "translation"
  | "producer"
  | "everything"

type Lookup = (container: MedusaContainer, ids: string[]) => Promise<string[]>

const EVEN_DELETED = { withDeleted: true, take: null }

/** Products in which a change of these things shows; ids that lead nowhere are no error. */
export const affectedProducts: Readonly<Record<Touched, Lookup>> = {
  product: async (_container, ids) => ids,
  variant: ofVariants,
  "inventory-level": async (container, ids) => {
    const levels = await container.resolve(Modules.INVENTORY).listInventoryLevels({ id: ids }, EVEN_DELETED)
    return await ofInventoryItems(
      container,
      levels.map((level) => level.inventory_item_id),
    )
  },
  reservation: async (container, ids) => {
    const items = await container.resolve(Modules.INVENTORY).listReservationItems({ id: ids }, EVEN_DELETED)
    return await ofInventoryItems(
      container,
      items.map((item) => item.inventory_item_id),
    )
  },
  price: async (container, ids) => {
    const prices = await container.resolve(Modules.PRICING).listPrices({ id: ids }, EVEN_DELETED)
    const price_set_id = prices.flatMap((price) => price.price_set_id ?? [])
    return await ofVariants(container, await linked(container, "product_variant_price_set", { price_set_id }))
  },
  translation: async (container, ids) => {
    const rows = await container.resolve(Modules.TRANSLATION).listTranslations({ id: ids }, EVEN_DELETED)
    const of = (reference: string) => rows.filter((r) => r.reference === reference).map((r) => r.reference_id)
    return [...of("product"), ...(await ofVariants(container, of("product_variant")))]
  },
  producer: async (container, ids) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity: "producer", fields: ["products.id"], filters: { id: ids } })
    const producers: { products?: ({ id: string } | null)[] | null }[] = data
    return producers.flatMap(({ products }) => products?.flatMap((product) => product?.id ?? []) ?? [])
  },
  everything: async (container) => {
    const products = await container.resolve(Modules.PRODUCT).listProducts({}, { select: ["id"], take: null })
    return products.map((product) => product.id)
  },
}

async function ofVariants(container: MedusaContainer, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const variants = await container
    .resolve(Modules.PRODUCT)
    .listProductVariants({ id: ids }, { select: ["id", "product_id"], ...EVEN_DELETED })
  return variants.flatMap((variant) => variant.product_id ?? [])
}

async function ofInventoryItems(container: MedusaContainer, inventory_item_id: string[]): Promise<string[]> {
  return await ofVariants(
    container,
    await linked(container, "product_variant_inventory_item", { inventory_item_id }),
  )
}

/** Variant ids on the other side of one of Medusa's links. */
async function linked(
  container: MedusaContainer,
  entity: "product_variant_price_set" | "product_variant_inventory_item",
  filters: Record<string, string[]>,
): Promise<string[]> {
  if (Object.values(filters).every((ids) => ids.length === 0)) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity, fields: ["variant_id"], filters })
  const links: { variant_id: string }[] = data
  return links.map((link) => link.variant_id)
}
