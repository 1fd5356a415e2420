import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import type { RevisionInput, WithdrawCollectionInput } from "../inputs"
import { readAtRevision } from "../read-at-revision"
import { refuseState } from "../refuse-state"

/** Back to a draft or into the archive; either forgets the instants. */
export const checkWithdrawalStep = createStep(
  "check-collection-withdrawal",
  async (input: WithdrawCollectionInput, { container }) => {
    const before = await readAtRevision(container, input)
    const state = input.archive ? ("archived" as const) : ("draft" as const)
    refuseState(before, now(), [state])
    const { id, actor, expectedRevision } = input
    const fields = { state, publish_at: null, end_at: null }
    const deed = input.archive ? ("archived" as const) : ("withdrawn" as const)
    const revision: RevisionInput = { id, actor, expectedRevision, fields, deed }
    return new StepResponse(revision)
  },
)
