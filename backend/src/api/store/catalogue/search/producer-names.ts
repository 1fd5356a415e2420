import type { MedusaContainer } from "@medusajs/framework/types"
import { PRODUCER_MODULE, type ProducerModuleService } from "../../../../modules/producer"
import type { EngineAnswer } from "./engine"

/** Names of the producers that a facet counts, by slug. One statement. */
export async function producerNames(
  scope: MedusaContainer,
  facet: NonNullable<EngineAnswer["facets"]>[string] | undefined,
): Promise<ReadonlyMap<string, string>> {
  const slug = facet?.type === "value" ? facet.values.map(({ value }) => String(value)) : []
  if (slug.length === 0) return new Map()
  const rows = await scope
    .resolve<ProducerModuleService>(PRODUCER_MODULE)
    .listProducers({ slug }, { select: ["slug", "name"], take: slug.length })
  return new Map(rows.map((row) => [row.slug, row.name]))
}
