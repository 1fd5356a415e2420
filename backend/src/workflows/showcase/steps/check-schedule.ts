import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import type { RevisionInput, ScheduleCollectionInput } from "../inputs"
import { readAtRevision } from "../read-at-revision"
import { refuseState } from "../refuse-state"
import { refuseStoryless } from "../refuse-storyless"
import { refuseTimes } from "../times"

/** What shows now is not scheduled: that would take it from the shop without anybody saying so. */
export const checkScheduleStep = createStep(
  "check-collection-schedule",
  async (input: ScheduleCollectionInput, { container }) => {
    const at = now()
    const before = await readAtRevision(container, input)
    refuseState(before, at, ["published"])
    refuseStoryless(before)
    const publish_at = new Date(input.publishAt)
    const end_at = input.endAt === null ? null : new Date(input.endAt)
    refuseTimes({ publishAt: publish_at, endAt: end_at }, at)
    const { id, actor, expectedRevision } = input
    const fields = { state: "published" as const, publish_at, end_at }
    const revision: RevisionInput = { id, actor, expectedRevision, fields, deed: "scheduled" }
    return new StepResponse(revision)
  },
)
