import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const Link = z.object({ producer_id: z.string(), shipping_profile_id: z.string() })
const Option = z.object({
  shipping_profile_id: z.string(),
  prices: z.array(z.object({ currency_code: z.string().nullable(), amount: z.coerce.number() })),
})

/** The cheapest flat delivery of each producer in đồng; a producer that ships nothing is not in the map. */
export async function cheapestShipping(
  container: MedusaContainer,
  producerIds: readonly string[],
): Promise<Map<string, number>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const links = await query.graph({
    entity: "producer_shipping_profile",
    fields: ["producer_id", "shipping_profile_id"],
    filters: { producer_id: [...new Set(producerIds)] },
  })
  const producerOf = new Map(
    z
      .array(Link)
      .parse(links.data)
      .map((link) => [link.shipping_profile_id, link.producer_id]),
  )
  const options = await query.graph({
    entity: "shipping_option",
    fields: ["shipping_profile_id", "prices.amount", "prices.currency_code"],
    filters: { shipping_profile_id: [...producerOf.keys()] },
  })
  const cheapest = new Map<string, number>()
  for (const option of z.array(Option).parse(options.data)) {
    const producerId = producerOf.get(option.shipping_profile_id)
    const dong = option.prices.filter((price) => price.currency_code === "vnd").map((price) => price.amount)
    if (producerId && dong.length > 0) {
      cheapest.set(producerId, Math.min(cheapest.get(producerId) ?? Infinity, ...dong))
    }
  }
  return cheapest
}
