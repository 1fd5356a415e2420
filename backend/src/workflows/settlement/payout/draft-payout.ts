import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import { SETTLEMENT_MODULE, type SettlementService } from "../../../modules/settlement"
import { SettlementError } from "../errors"
import { readPayoutAccounts } from "./payout-accounts"

/** Less than this waits for the next batch: a transfer costs the same whatever it carries. */
export const LEAST_PAYOUT_DONG = 50_000

export interface DraftPayoutInput {
  untilOn: string
  note: string
  actor: string
}

const draftStep = createStep("draft-payout", async (input: DraftPayoutInput, { container }) => {
  const batchId = await container.resolve<SettlementService>(SETTLEMENT_MODULE).draftBatch({
    ...input,
    at: now(),
    minimumDong: LEAST_PAYOUT_DONG,
    accounts: await readPayoutAccounts(container),
  })
  if (!batchId) throw new SettlementError("NOTHING_OWED", `Nobody is owed anything up to ${input.untilOn}`)
  return new StepResponse({ batchId })
})

/** Drafts a batch of all that producers are owed at the end of a day. */
export const draftPayoutWorkflow = createWorkflow(
  "draft-payout",
  (input: DraftPayoutInput) => new WorkflowResponse(draftStep(input)),
)
