import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import { collectionStateAt } from "../../../modules/showcase"
import type { PublishCollectionInput, RevisionInput } from "../inputs"
import { readAtRevision } from "../read-at-revision"
import { refuseStoryless } from "../refuse-storyless"
import { refuseTimes } from "../times"

/** A collection with a story may show at once; one that shows already keeps its beginning and gets a new end. */
export const checkPublicationStep = createStep(
  "check-collection-publication",
  async (input: PublishCollectionInput, { container }) => {
    const at = now()
    const before = await readAtRevision(container, input)
    refuseStoryless(before)
    const end_at = input.endAt === null ? null : new Date(input.endAt)
    refuseTimes({ publishAt: null, endAt: end_at }, at)
    const publish_at = collectionStateAt(before, at) === "published" ? before.publish_at : at
    const { id, actor, expectedRevision } = input
    const fields = { state: "published" as const, publish_at: publish_at && new Date(publish_at), end_at }
    const revision: RevisionInput = { id, actor, expectedRevision, fields, deed: "published" }
    return new StepResponse(revision)
  },
)
