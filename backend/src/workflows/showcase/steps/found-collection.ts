import { slugify } from "@cho-phien/vietnam"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import { Refusal } from "../../../errors/refusal"
import {
  type CollectionChange,
  SHOWCASE_MODULE,
  ShowcaseErrors,
  type ShowcaseService,
} from "../../../modules/showcase"
import { collectionFieldsFrom, storedRule } from "../collection-fields"
import type { CreateCollectionInput } from "../inputs"
import { refuseWritten } from "../refuse-written"

/** Writes a draft under a free address; compensation deletes it with its audit row. */
export const foundCollectionStep = createStep(
  "found-collection",
  async (input: CreateCollectionInput, { container }) => {
    const fields = {
      ...collectionFieldsFrom(input),
      slug: input.slug ?? slugFrom(input.titleVi),
      title_vi: input.titleVi,
      title_en: input.titleEn,
      story_vi: input.storyVi,
      story_en: input.storyEn,
      region: input.region,
      communes: input.communes,
      months: input.months,
      rule: storedRule(input.rule),
      pinned: input.pinned,
      excluded: input.excluded,
      motif: input.motif,
      picture_id: null,
      position: input.position,
      state: "draft" as const,
      publish_at: null,
      end_at: null,
    }
    await refuseWritten(container, fields, null)
    const by = { deed: "created" as const, actor: input.actor, at: now() }
    const change = await container.resolve<ShowcaseService>(SHOWCASE_MODULE).foundCollection(fields, by)
    return new StepResponse(change, change)
  },
  async (change: CollectionChange | undefined, { container }) => {
    if (change) await container.resolve<ShowcaseService>(SHOWCASE_MODULE).undoCollectionChange(change)
  },
)

function slugFrom(title: string): string {
  const slug = slugify(title).slice(0, 100).replace(/-$/, "")
  if (slug !== "") return slug
  const message = "The title has no letter to make an address of"
  throw new Refusal(MedusaError.Types.INVALID_DATA, ShowcaseErrors.COLLECTION_FIELDS_UNKNOWN, message, [
    { field: "slug", code: "required", message },
  ])
}
