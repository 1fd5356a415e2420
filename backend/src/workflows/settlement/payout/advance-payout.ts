import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import { SETTLEMENT_MODULE, type SettlementService } from "../../../modules/settlement"
import type { BatchAnswer } from "../../../modules/settlement/service"
import { SettlementError } from "../errors"
import { readPayoutAccounts } from "./payout-accounts"

export interface AdvancePayoutInput {
  batchId: string
  deed: "approve" | "export" | "cancel"
  actor: string
}

const advanceStep = createStep("advance-payout", async (input: AdvancePayoutInput, { container }) => {
  assertDone(await advance(container, input), input.batchId)
  return new StepResponse({ batchId: input.batchId })
})

/** Approves (a second person), exports or gives up a batch; what is no longer owed in full is held back on the way. */
export const advancePayoutWorkflow = createWorkflow(
  "advance-payout",
  (input: AdvancePayoutInput) => new WorkflowResponse(advanceStep(input)),
)

async function advance(
  container: MedusaContainer,
  { batchId, deed, actor }: AdvancePayoutInput,
): Promise<BatchAnswer> {
  const settlement = container.resolve<SettlementService>(SETTLEMENT_MODULE)
  if (deed === "cancel") return settlement.cancelBatch(batchId)
  const accounts = await readPayoutAccounts(container)
  const by = { actor, at: now() }
  return deed === "approve"
    ? settlement.approveBatch(batchId, by, accounts)
    : settlement.exportBatch(batchId, by, accounts)
}

function assertDone(answer: BatchAnswer, batchId: string): void {
  if (answer === "done") return
  if (answer === "not_found") throw new SettlementError("BATCH_NOT_FOUND", `There is no batch ${batchId}`)
  if (answer === "same_person")
    throw new SettlementError("SECOND_PERSON_NEEDED", "Who drafted a batch does not approve it")
  throw new SettlementError("BATCH_STATE_REFUSES", `The batch ${batchId} has gone on meanwhile`)
}
