import type { MedusaContainer } from "@medusajs/framework/types"
import { SHOWCASE_MODULE } from "../modules/showcase"
import type { ShowcaseService } from "../modules/showcase/service"
import { asJson } from "./as-json"
import { collections, type SeedCollection } from "./read-data"

/** What is drawn for each collection: a picture of `@cho-phien/label-art`. */
const MOTIFS: Readonly<Record<string, string>> = {
  "phia-oac-phia-den": "tea",
  "quay-son-ban-gioc": "chestnut",
  "thach-den-thach-an": "black-jelly",
  "lua-ren-phuc-sen": "knife",
  "gac-bep": "smoked-meat",
  "mam-tet": "cake",
  "mua-qua": "mandarin",
  "hat-gao-soi-dong": "rice",
  "mat-ong-rung": "honey",
  "luc-khu-pac-bo": "peanut",
  "qua-bon-sao": "mushroom",
  "o-lai-mot-dem": "tourism",
}

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
    motif: MOTIFS[collection.slug] ?? "tea",
    state: "published" as const,
    position,
    demonstration: true,
  }
}
