import type { EditCollectionBody, OfficeRule } from "@cho-phien/contract"
import { clean, cleanLines } from "@cho-phien/vietnam"
import type { CollectionFields, CollectionRule } from "../../modules/showcase"

type Body = Omit<EditCollectionBody, "expectedRevision">
const months = (list: readonly number[]) => [...list].sort((a, b) => a - b)

/** The columns of what was sent; what was not sent is not touched. */
export function collectionFieldsFrom(body: Body): Partial<CollectionFields> {
  return {
    ...(body.slug !== undefined && { slug: body.slug }),
    ...(body.titleVi !== undefined && { title_vi: clean(body.titleVi) }),
    ...(body.titleEn !== undefined && { title_en: clean(body.titleEn) }),
    ...(body.storyVi !== undefined && { story_vi: cleanLines(body.storyVi) }),
    ...(body.storyEn !== undefined && { story_en: cleanLines(body.storyEn) }),
    ...(body.region !== undefined && { region: body.region ? clean(body.region) : null }),
    ...(body.months !== undefined && { months: months(body.months) }),
    ...(body.communes !== undefined && { communes: body.communes }),
    ...(body.motif !== undefined && { motif: body.motif }),
    ...(body.position !== undefined && { position: body.position }),
    ...(body.rule !== undefined && { rule: storedRule(body.rule) }),
    ...(body.pinned !== undefined && { pinned: body.pinned }),
    ...(body.excluded !== undefined && { excluded: body.excluded }),
  }
}

/** The rule as it is kept: only the conditions that are set. */
export function storedRule(rule: OfficeRule): CollectionRule {
  return {
    ...(rule.groups.length > 0 && { group_in: rule.groups }),
    ...(rule.sets.length > 0 && { set_in: rule.sets }),
    ...(rule.communes.length > 0 && { commune_in: rule.communes }),
    ...(rule.producers.length > 0 && { producer_in: rule.producers }),
    ...(rule.tags.length > 0 && { tags_any: rule.tags }),
    ...(rule.seasonMonths.length > 0 && { season_any: months(rule.seasonMonths) }),
    ...(rule.starsMin !== null && { stars_min: rule.starsMin }),
    ...(rule.priceMinDong !== null && { price_from_dong: rule.priceMinDong }),
    ...(rule.priceMaxDong !== null && { price_to_dong: rule.priceMaxDong }),
  }
}
