import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { collectionFieldsFrom } from "../collection-fields"
import type { EditCollectionInput, RevisionInput } from "../inputs"
import { readAtRevision } from "../read-at-revision"
import { refuseStoryless } from "../refuse-storyless"
import { refuseWritten } from "../refuse-written"

/** What was sent, as columns, once it is found to name only what exists. What shows keeps its story. */
export const checkEditStep = createStep(
  "check-collection-edit",
  async (input: EditCollectionInput, { container }) => {
    const before = await readAtRevision(container, input)
    const fields = collectionFieldsFrom(input)
    await refuseWritten(container, fields, before)
    if (before.state === "published") refuseStoryless({ ...before, ...fields })
    const { id, actor, expectedRevision } = input
    const revision: RevisionInput = { id, actor, expectedRevision, fields, deed: "edited" }
    return new StepResponse(revision)
  },
)
