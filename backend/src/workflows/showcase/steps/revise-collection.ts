import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import { type CollectionChange, SHOWCASE_MODULE, type ShowcaseService } from "../../../modules/showcase"
import type { RevisionInput } from "../inputs"

/** Writes fields and audit row if nobody else wrote meanwhile; taken back as a whole when a later step fails. */
export const reviseCollectionStep = createStep(
  "revise-collection",
  async ({ id, fields, expectedRevision, deed, actor }: RevisionInput, { container }) => {
    const showcase = container.resolve<ShowcaseService>(SHOWCASE_MODULE)
    const by = { deed, actor, at: now() }
    const change = await showcase.reviseCollection(id, fields, expectedRevision, by)
    return new StepResponse(change, change)
  },
  async (change: CollectionChange | undefined, { container }) => {
    if (change) await container.resolve<ShowcaseService>(SHOWCASE_MODULE).undoCollectionChange(change)
  },
)
