import type { Collection, CollectionFields } from "./rows"

const AUDITED = [
  "slug",
  "title_vi",
  "title_en",
  "story_vi",
  "story_en",
  "region",
  "communes",
  "months",
  "rule",
  "pinned",
  "excluded",
  "motif",
  "picture_id",
  "position",
  "state",
  "publish_at",
  "end_at",
] as const satisfies readonly (keyof CollectionFields)[]

type Fields = Partial<Record<(typeof AUDITED)[number], unknown>>

/** The fields that differ, as they were and as they are; everything when there was nothing before. */
export function difference(
  before: Collection | null,
  after: Collection,
): { before: Fields | null; after: Fields } {
  const changed = AUDITED.filter(
    (field) => before === null || JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  )
  const pick = (row: Collection): Fields => Object.fromEntries(changed.map((field) => [field, row[field]]))
  return { before: before && pick(before), after: pick(after) }
}
