import { motifFor } from "@cho-phien/label-art"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SHOWCASE_MODULE, type ShowcaseService } from "../modules/showcase"
import { asJson } from "./as-json"
import { collections, type SeedCollection } from "./read-data"

/** The twelve collections; their members are not stored but selected by the rule when read. */
export async function seedCollections(container: MedusaContainer): Promise<void> {
  const service = container.resolve<ShowcaseService>(SHOWCASE_MODULE)
  const existing = await service.listSpecialtyCollections({}, { select: ["id", "slug"], take: null })
  const known = new Set(existing.map((collection) => collection.slug))
  await service.createSpecialtyCollections(collections.map(rowOf).filter((row) => !known.has(row.slug)))
}

function rowOf(collection: SeedCollection, position: number) {
  return {
    slug: collection.slug,
    title_vi: collection.title.vi,
    title_en: collection.title.en,
    story_vi: collection.story.vi,
    story_en: collection.story.en,
    region: collection.region,
    months: asJson(collection.highlight_months),
    rule: collection.rule,
    pinned: asJson(collection.pinned),
    excluded: asJson([]),
    motif: motifFor(collection.slug),
    state: "published" as const,
    position,
    demonstration: true,
  }
}
