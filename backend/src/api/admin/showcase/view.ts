import type { CollectionAuditRow, OfficeCollection, OfficeRule, ProductGroupCode } from "@cho-phien/contract"
import type { Collection, CollectionRule, CollectionAuditRow as StoredAudit } from "../../../modules/showcase"
import { collectionStateAt } from "../../../modules/showcase"

const instant = (value: Date | string | null) => (value === null ? null : new Date(value).toISOString())

/** A collection in the office's list; its state is worked out at the instant of reading. */
export function officeCollection(row: Collection, memberCount: number, at: Date): OfficeCollection {
  return {
    id: row.id,
    slug: row.slug,
    titleVi: row.title_vi,
    titleEn: row.title_en,
    state: collectionStateAt(row, at),
    publishAt: instant(row.publish_at),
    endAt: instant(row.end_at),
    region: row.region,
    months: row.months,
    motif: row.motif,
    pictureId: row.picture_id,
    position: row.position,
    memberCount,
    demonstration: row.demonstration,
    revision: row.revision,
  }
}

/** The rule as a form shows it: every condition, set or not. */
export const officeRule = (rule: CollectionRule): OfficeRule => ({
  groups: (rule.group_in ?? []) as ProductGroupCode[],
  sets: rule.set_in ?? [],
  communes: rule.commune_in ?? [],
  producers: rule.producer_in ?? [],
  tags: rule.tags_any ?? [],
  seasonMonths: rule.season_any ?? [],
  starsMin: rule.stars_min ?? null,
  priceMinDong: rule.price_from_dong ?? null,
  priceMaxDong: rule.price_to_dong ?? null,
})

export const auditRow = (row: StoredAudit, actor: string): CollectionAuditRow => ({
  id: row.id,
  deed: row.deed,
  actor,
  at: new Date(row.at).toISOString(),
  before: row.before,
  after: row.after,
})
