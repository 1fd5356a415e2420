import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** The shipping profile of each of these options. */
export async function profileOfOptions(
  container: MedusaContainer,
  optionIds: readonly string[],
): Promise<Map<string, string>> {
  if (optionIds.length === 0) return new Map()
  const options = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({ id: [...optionIds] }, { select: ["id", "shipping_profile_id"], take: null })
  return new Map(options.map((option) => [option.id, option.shipping_profile_id]))
}
